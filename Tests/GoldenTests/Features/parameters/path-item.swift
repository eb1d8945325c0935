// MARK: - Client/ParametersPathItemClient+Pets.swift

nonisolated extension ParametersPathItemClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets/{id}`
        ///
        /// - Throws: ``ParametersPathItemError``.
        @_alwaysEmitIntoClient
        public func find(id: Int) async throws {
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

        /// `DELETE /pets/{id}`
        ///
        /// - Throws: ``ParametersPathItemError``.
        @_alwaysEmitIntoClient
        public func remove(id: String, force: Bool? = nil) async throws {
            try await client.send(
                APIOperation(
                    .delete,
                    "/pets/{id}",
                    id: "remove",
                    parameters: [
                        .path("id", id),
                        .query("force", force),
                    ],
                    response: .none
                )
            )
        }
    }
}
