// Generated from formats.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run FormatsQuickStart`.
import Foundation
import Formats

let formats = FormatsClient(baseURL: "https://api.example.com")
do {
    let response = try await formats.values.putValues(id: "123e4567-e89b-12d3-a456-426614174000")
    print(response)
} catch let error as FormatsError {
    print(error)
    exit(1)
}
