// Generated from any-of.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run AnyOfQuickStart`.
import Foundation
import AnyOf

let anyOf = AnyOfClient(baseURL: "https://api.example.com")
do {
    let response = try await anyOf.search.search(id: .string("string"))
    print(response)
} catch let error as AnyOfError {
    print(error)
    exit(1)
}
