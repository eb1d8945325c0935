// Generated from bodies.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run BodiesQuickStart`.
import Foundation
import Bodies

let bodies = BodiesClient(baseURL: "https://api.example.com")
do {
    try await bodies.json.json(name: "string")
} catch let error as BodiesError {
    print(error)
    exit(1)
}
