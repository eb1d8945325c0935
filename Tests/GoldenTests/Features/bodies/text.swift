// MARK: - Client/BodiesTextClient+Notes.swift

nonisolated extension BodiesTextClient {
    /// Operations of `notes`.
    public struct Notes: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /notes`
        ///
        /// - Throws: ``BodiesTextError``.
        @_alwaysEmitIntoClient
        public func write(_ body: String) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/notes",
                    id: "write",
                    body: .text(body, contentType: "text/plain"),
                    response: .none
                )
            )
        }
    }
}
