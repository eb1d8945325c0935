// Generated from nullability.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run NullabilityQuickStart`.
import Foundation
import Nullability

let nullability = NullabilityClient(baseURL: "https://api.example.com")
do {
    let response = try await nullability.things.updateThing(
        required: "string",
        requiredNullable: nil,
        requiredMaybe: nil,
        id: "string",
        limit: 1,
        xTrace: "string"
    )
    print(response)
} catch let error as NullabilityError {
    print(error)
    exit(1)
}
