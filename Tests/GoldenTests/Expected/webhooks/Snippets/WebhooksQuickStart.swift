// Generated from webhooks.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run WebhooksQuickStart`.
import Foundation
import Webhooks

let webhooks = WebhooksClient()
do {
    try await webhooks.webhooksAPI.listWebhooks()
} catch let error as WebhooksError {
    print(error)
    exit(1)
}
