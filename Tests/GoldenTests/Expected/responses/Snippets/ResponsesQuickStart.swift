// Generated from responses.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run ResponsesQuickStart`.
import Foundation
import Responses

let responses = ResponsesClient(baseURL: "https://api.example.com")
do {
    let response = try await responses.json.json()
    print(response)
} catch let error as ResponsesError {
    print(error)
    exit(1)
}
