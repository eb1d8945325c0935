// Generated from operation-names.yaml. Changes are lost when it is generated again.

import OperationNamesRuntime

nonisolated extension OperationNamesClient {
    /// Operations of `API`.
    public struct API: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /`
        ///
        /// - Throws: ``OperationNamesError``.
        @_alwaysEmitIntoClient
        public func get() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/",
                    id: "GET /",
                    response: .none
                )
            )
        }
    }
}
