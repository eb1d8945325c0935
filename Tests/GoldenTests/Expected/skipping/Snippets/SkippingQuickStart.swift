// Generated from skipping.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run SkippingQuickStart`.
import Foundation
import Skipping

let skipping = SkippingClient(baseURL: "https://api.example.com")
do {
    let response = try await skipping.rates.getRate()
    print(response)
} catch let error as SkippingError {
    print(error)
    exit(1)
}
