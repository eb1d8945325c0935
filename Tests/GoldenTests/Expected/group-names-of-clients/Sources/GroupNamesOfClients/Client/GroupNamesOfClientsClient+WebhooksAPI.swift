// Generated from group-names-of-clients.yaml. Changes are lost when it is generated again.

import GroupNamesOfClientsRuntime

nonisolated extension GroupNamesOfClientsClient {
    /// Operations of `Webhooks`.
    public struct WebhooksAPI: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /webhooks`
        ///
        /// - Throws: ``GroupNamesOfClientsError``.
        @_alwaysEmitIntoClient
        public func list5() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/webhooks",
                    id: "list5",
                    response: .none
                )
            )
        }
    }
}
