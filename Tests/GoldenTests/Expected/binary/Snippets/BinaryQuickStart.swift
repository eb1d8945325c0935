// Generated from binary.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run BinaryQuickStart`.
import Foundation
import Binary

let binary = BinaryClient()
do {
    let response = try await binary.files.download(id: "string")
    print(response)
} catch let error as BinaryError {
    print(error)
    exit(1)
}
