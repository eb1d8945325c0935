// Generated from multipart-sequences.yaml. Changes are lost when it is generated again.

// The first call, with what the environment says: `swift run MultipartSequencesQuickStart`.
import Foundation
import MultipartSequences

let multipartSequences = MultipartSequencesClient(baseURL: "https://api.example.com")
do {
    try await multipartSequences.albums.createAlbum(
        album: .init(name: "string"),
        cover: FilePart(bytes: Array("…".utf8), filename: "file")
    )
} catch let error as MultipartSequencesError {
    print(error)
    exit(1)
}
