// Generated from references.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ReferencesQuickStart`.
import Foundation
import References

let references = ReferencesClient()
do {
    let response = try await references.pets.listPets()
    print(response)
} catch let error as ReferencesError {
    print(error)
    exit(1)
}
