// Generated from webhooks.yaml. Changes are lost when it is generated again.

import Webhooks

nonisolated extension StubOperation where Output == Void {
    /// ``WebhooksClient/WebhooksAPI/listWebhooks``: `GET /webhooks`
    public static var webhooksAPIListWebhooks: Self { Self(id: "listWebhooks") }
}
