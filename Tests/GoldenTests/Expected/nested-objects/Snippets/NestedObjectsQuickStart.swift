// Generated from nested-objects.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run NestedObjectsQuickStart`.
import Foundation
import NestedObjects

let nestedObjects = NestedObjectsClient(baseURL: "https://api.example.com")
do {
    let response = try await nestedObjects.orders.createOrder(customer: .init(name: "string"))
    print(response)
} catch let error as NestedObjectsError {
    print(error)
    exit(1)
}
