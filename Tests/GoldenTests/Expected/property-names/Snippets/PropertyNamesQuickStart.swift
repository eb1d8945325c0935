// Generated from property-names.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run PropertyNamesQuickStart`.
import Foundation
import PropertyNames

let propertyNames = PropertyNamesClient(baseURL: "https://api.example.com")
do {
    let response = try await propertyNames.selfAPI.post(selfValue2: "string", init: "string", default: "string")
    print(response)
} catch let error as PropertyNamesError {
    print(error)
    exit(1)
}
