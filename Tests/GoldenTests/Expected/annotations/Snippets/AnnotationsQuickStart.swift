// Generated from annotations.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run AnnotationsQuickStart`.
import Foundation
import Annotations

let annotations = AnnotationsClient(baseURL: "https://api.example.com")
do {
    let response = try await annotations.accounts.createAccount(secret: "string", name: "string")
    print(response)
} catch let error as AnnotationsError {
    print(error)
    exit(1)
}
