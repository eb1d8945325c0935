// Generated from operation-names.yaml. Changes are lost when it is generated again.

import OperationNamesRuntime

nonisolated extension OperationNamesClient {
    /// Operations of `user:admin`.
    public struct UserAdmin: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /user.list`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func userList() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/user.list",
                    id: "user:list",
                    response: .none
                )
            )
        }
    }
}
