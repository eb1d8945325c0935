// MARK: - Client/ParametersSameNameClient+Pets.swift

nonisolated extension ParametersSameNameClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets/{id}`
        ///
        /// - Throws: ``ParametersSameNameError``.
        @_alwaysEmitIntoClient
        public func find(id: String, id2: String? = nil, id3: String? = nil) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets/{id}",
                    id: "find",
                    parameters: [
                        .path("id", id),
                        .query("id", id2),
                        .header("id", id3),
                    ],
                    response: .none
                )
            )
        }
    }
}
