// Generated from group-names.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run GroupNamesQuickStart`.
import Foundation
import GroupNames

let groupNames = GroupNamesClient(baseURL: "https://api.example.com")
do {
    let response = try await groupNames.pet.listPets()
    print(response)
} catch let error as GroupNamesError {
    print(error)
    exit(1)
}
