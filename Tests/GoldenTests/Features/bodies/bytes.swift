// MARK: - Client/BodiesBytesClient+Files.swift

nonisolated extension BodiesBytesClient {
    /// Operations of `files`.
    public struct Files: Sendable {
        @usableFromInline let client: APIClient

        /// `PUT /files`
        ///
        /// - Throws: ``BodiesBytesError``.
        @_alwaysEmitIntoClient
        public func put(_ body: HTTPBody) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/files",
                    id: "put",
                    body: .stream(body, contentType: "application/octet-stream"),
                    response: .none
                )
            )
        }
    }
}
