// MARK: - Client/ParametersPathClient+Pets.swift

nonisolated extension ParametersPathClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets/{id}`
        ///
        /// - Throws: ``ParametersPathError``.
        @_alwaysEmitIntoClient
        public func find(id: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{id}",
                    id: "find",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .none
                )
            )
        }
    }
}
