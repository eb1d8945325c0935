// Generated from recursion.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run RecursionQuickStart`.
import Foundation
import Recursion

let recursion = RecursionClient(baseURL: "https://api.example.com")
do {
    let response = try await recursion.tree.getTree()
    print(response)
} catch let error as RecursionError {
    print(error)
    exit(1)
}
