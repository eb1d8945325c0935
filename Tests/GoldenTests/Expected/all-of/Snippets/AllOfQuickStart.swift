// Generated from all-of.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run AllOfQuickStart`.
import Foundation
import AllOf

let allOf = AllOfClient(baseURL: "https://api.example.com")
do {
    let response = try await allOf.dogs.createDog(name: "Rex", breed: "collie")
    print(response)
} catch let error as AllOfError {
    print(error)
    exit(1)
}
