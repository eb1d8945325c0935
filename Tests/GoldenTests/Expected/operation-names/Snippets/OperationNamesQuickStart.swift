// Generated from operation-names.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run OperationNamesQuickStart`.
import Foundation
import OperationNames

let operationNames = OperationNamesClient(baseURL: "https://api.example.com")
do {
    try await operationNames.api.get()
} catch let error as OperationNamesError {
    print(error)
    exit(1)
}
