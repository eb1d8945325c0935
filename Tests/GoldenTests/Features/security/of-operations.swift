// MARK: - Client/SecurityOfOperationsClient+Pets.swift

nonisolated extension SecurityOfOperationsClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``SecurityOfOperationsError``.
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

        /// `DELETE /pets`
        ///
        /// - Throws: ``SecurityOfOperationsError``.
        @_alwaysEmitIntoClient
        public func remove() async throws {
            try await client.send(
                APIOperation(
                    .delete,
                    "/pets",
                    id: "remove",
                    response: .none,
                    security: [["key"]]
                )
            )
        }

        /// `PUT /pets`
        ///
        /// - Throws: ``SecurityOfOperationsError``.
        @_alwaysEmitIntoClient
        public func look() async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/pets",
                    id: "look",
                    response: .none,
                    security: []
                )
            )
        }
    }
}
