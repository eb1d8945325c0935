// MARK: - Client/SecurityMissingClient+Pets.swift

nonisolated extension SecurityMissingClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``SecurityMissingError``.
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
