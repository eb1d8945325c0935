// Generated from operation-extensions.yaml. Changes are lost when it is generated again.

import OperationExtensionsRuntime

nonisolated extension OperationExtensionsClient {
    /// Operations of `beta.agents`.
    public struct BetaAgents: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /agents`
        ///
        /// - Throws: ``OperationExtensionsError``.
        @_alwaysEmitIntoClient
        public func create() async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/agents",
                    id: "CreateAgentPost",
                    response: .none
                )
            )
        }
    }
}
