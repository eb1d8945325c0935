// MARK: - Client/SecurityCombinedClient+Pets.swift

nonisolated extension SecurityCombinedClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``SecurityCombinedError``.
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
