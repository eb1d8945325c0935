// Generated from constraints.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ConstraintsQuickStart`.
import Foundation
import Constraints

let constraints = ConstraintsClient(baseURL: "https://api.example.com")
do {
    try await constraints.orders.createOrder(code: "ab", quantity: 2, tags: ["one", "two"])
} catch let error as ConstraintsError {
    print(error)
    exit(1)
}
