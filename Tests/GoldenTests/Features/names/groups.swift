// MARK: - Client/NamesGroupsClient+Orders.swift

nonisolated extension NamesGroupsClient {
    /// Operations of `orders`.
    public struct Orders: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /v1/orders`
        ///
        /// - Throws: ``NamesGroupsError``.
        @_alwaysEmitIntoClient
        public func all() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/v1/orders",
                    id: "all",
                    response: .none
                )
            )
        }
    }
}

// MARK: - Client/NamesGroupsClient+PetStore.swift

nonisolated extension NamesGroupsClient {
    /// Operations of `Pet Store`.
    public struct PetStore: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /v1/pets`
        ///
        /// - Throws: ``NamesGroupsError``.
        @_alwaysEmitIntoClient
        public func list() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/v1/pets",
                    id: "list",
                    response: .none
                )
            )
        }
    }
}
