// MARK: - Client/ParametersUndeclaredClient+Pets.swift

nonisolated extension ParametersUndeclaredClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets/{id}`
        ///
        /// - Throws: ``ParametersUndeclaredError``.
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

// MARK: - Warnings

// 7:17: warning: '{id}' is not declared; it is taken for a string [undeclared-path-parameter]
