// MARK: - Client/ResponsesBytesClient+Pets.swift

nonisolated extension ResponsesBytesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Returns: A picture.
        /// - Throws: ``ResponsesBytesError``.
        @_alwaysEmitIntoClient
        public func picture() async throws -> HTTPBody {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "picture",
                    response: .body,
                    accept: "image/png"
                )
            )
        }
    }
}
