// Generated from operation-extensions.yaml. Changes are lost when it is generated again.

import OperationExtensionsRuntime

nonisolated extension OperationExtensionsClient {
    /// Operations of `users`.
    public struct Users: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /users`
        ///
        /// - Throws: ``OperationExtensionsError``.
        @_alwaysEmitIntoClient
        public func list() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/users",
                    id: "GetUserList",
                    response: .none
                )
            )
        }

        /// `GET /users/{id}`
        ///
        /// - Throws: ``OperationExtensionsError``.
        @_alwaysEmitIntoClient
        public func get(id: String) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/users/{id}",
                    id: "GetUserDetails",
                    parameters: [
                        .path("id", id),
                    ],
                    response: .none
                )
            )
        }
    }
}
