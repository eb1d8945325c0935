// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

nonisolated extension TypeNamesClient {
    /// Operations of `Task`.
    public struct TaskOperations: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /tasks`
        ///
        /// - Returns: The tasks.
        /// - Throws: ``TypeNamesError``.
        @_alwaysEmitIntoClient
        public func listTasks() async throws -> [TaskPayload] {
            try await client.send(
                APIOperation(
                    .get,
                    "/tasks",
                    id: "listTasks",
                    response: .json
                )
            )
        }
    }
}
