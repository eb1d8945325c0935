// MARK: - Client/SecurityApiKeyCookieClient+Pets.swift

nonisolated extension SecurityApiKeyCookieClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``SecurityApiKeyCookieError``.
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
