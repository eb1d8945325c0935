// Generated from parameters.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ParametersQuickStart`.
import Foundation
import Parameters

let parameters = ParametersClient(baseURL: "https://api.example.com")
do {
    try await parameters.shops.getItem(shop: "string", itemID: 1)
} catch let error as ParametersError {
    print(error)
    exit(1)
}
