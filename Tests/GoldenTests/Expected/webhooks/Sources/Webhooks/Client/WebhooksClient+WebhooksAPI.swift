// Generated from webhooks.yaml. Changes are lost when it is generated again.

import WebhooksRuntime

nonisolated extension WebhooksClient {
    /// Operations of `webhooks`.
    public struct WebhooksAPI: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /webhooks`
        ///
        /// - Throws: ``WebhooksError``.
        @_alwaysEmitIntoClient
        public func listWebhooks() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/webhooks",
                    id: "listWebhooks",
                    response: .none
                )
            )
        }
    }
}
