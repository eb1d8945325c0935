// Generated from additional-properties.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run AdditionalPropertiesQuickStart`.
import Foundation
import AdditionalProperties

let additionalProperties = AdditionalPropertiesClient(baseURL: "https://api.example.com")
do {
    let response = try await additionalProperties.labels.putLabels(id: "a")
    print(response)
} catch let error as AdditionalPropertiesError {
    print(error)
    exit(1)
}
