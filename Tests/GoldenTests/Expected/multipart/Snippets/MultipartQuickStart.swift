// Generated from multipart.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run MultipartQuickStart`.
import Foundation
import Multipart

let multipart = MultipartClient()
do {
    let response = try await multipart.files.upload(
        purpose: .assistants,
        file: FilePart(bytes: Array("…".utf8), filename: "file")
    )
    print(response)
} catch let error as MultipartError {
    print(error)
    exit(1)
}
