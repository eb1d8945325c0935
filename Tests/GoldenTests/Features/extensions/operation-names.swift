// MARK: - Client/ExtensionsOperationNamesClient+Kennel.swift

nonisolated extension ExtensionsOperationNamesClient {
    /// Operations of `kennel`.
    public struct Kennel: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /dogs`
        ///
        /// - Throws: ``ExtensionsOperationNamesError``.
        @_alwaysEmitIntoClient
        public func all() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/dogs",
                    id: "dogs_list_v2",
                    response: .none
                )
            )
        }
    }
}
