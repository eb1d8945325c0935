// Generated from type-names.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run TypeNamesQuickStart`.
import Foundation
import TypeNames

let typeNames = TypeNamesClient(baseURL: "https://api.example.com")
do {
    let response = try await typeNames.error.getAll()
    print(response)
} catch let error as TypeNamesError {
    print(error)
    exit(1)
}
