// MARK: - Client/ParametersRequiredFirstClient+Pets.swift

nonisolated extension ParametersRequiredFirstClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ParametersRequiredFirstError``.
        @_alwaysEmitIntoClient
        public func list(owner: String, limit: Int? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    parameters: [
                        .query("limit", limit),
                        .query("owner", owner),
                    ],
                    response: .none
                )
            )
        }
    }
}
