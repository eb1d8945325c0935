// Generated from request-forms.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run RequestFormsQuickStart`.
import Foundation
import RequestForms

let requestForms = RequestFormsClient(baseURL: "https://api.example.com")
do {
    try await requestForms.messages.createMessage(text: "string")
} catch let error as RequestFormsError {
    print(error)
    exit(1)
}
