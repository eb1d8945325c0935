import Foundation

nonisolated extension APIClient {
    /// What checks and reads the webhooks of the service, with the secret and the clock of this client.
    public func webhooks<Event>() -> WebhookReceiver<Event> {
        let service = state.core.service
        let secondsSince1970 = state.configuration.timing.secondsSince1970
        var verifier = WebhookVerifier(secret: state.core.webhookSecret, signature: service.webhookSignature) {
            Date(timeIntervalSince1970: secondsSince1970())
        }
        verifier.hint = ": pass 'webhookSecret' to the client, or set \(service.environmentPrefix)_WEBHOOK_SECRET"
        return WebhookReceiver(verifier)
    }
}
