// MARK: - Client/SecurityApiKeyQueryClient+Pets.swift

nonisolated extension SecurityApiKeyQueryClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``SecurityApiKeyQueryError``.
        @_alwaysEmitIntoClient
        public func list() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    response: .none
                )
            )
        }
    }
}
