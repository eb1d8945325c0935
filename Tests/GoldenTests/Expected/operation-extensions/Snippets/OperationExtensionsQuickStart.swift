// Generated from operation-extensions.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run OperationExtensionsQuickStart`.
import Foundation
import OperationExtensions

let operationExtensions = OperationExtensionsClient(baseURL: "https://api.example.com")
do {
    try await operationExtensions.users.list()
} catch let error as OperationExtensionsError {
    print(error)
    exit(1)
}
