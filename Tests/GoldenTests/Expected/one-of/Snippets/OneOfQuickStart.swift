// Generated from one-of.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run OneOfQuickStart`.
import Foundation
import OneOf

let oneOf = OneOfClient(baseURL: "https://api.example.com")
do {
    let response = try await oneOf.shapes.createShape(.circle(.init(kind: "circle", radius: 2)))
    print(response)
} catch let error as OneOfError {
    print(error)
    exit(1)
}
