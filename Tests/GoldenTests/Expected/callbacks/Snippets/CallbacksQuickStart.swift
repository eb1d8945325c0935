// Generated from callbacks.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run CallbacksQuickStart`.
import Foundation
import Callbacks

let callbacks = CallbacksClient()
do {
    try await callbacks.streams.subscribe(callbackURL: "https://example.com")
} catch let error as CallbacksError {
    print(error)
    exit(1)
}
