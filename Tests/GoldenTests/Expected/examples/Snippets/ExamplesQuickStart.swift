// Generated from examples.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ExamplesQuickStart`.
import Foundation
import Examples

let examples = ExamplesClient(baseURL: "https://api.example.com")
do {
    let response = try await examples.events.sendEvents(
        [.init(id: 1, at: Date(), properties: ["a": .null, "b": [1.50, -0.0, 1e3]])]
    )
    print(response)
} catch let error as ExamplesError {
    print(error)
    exit(1)
}
