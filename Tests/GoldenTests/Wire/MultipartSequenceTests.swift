import Foundation
import MultipartSequences
import Testing

extension WireTests {
    /// Parts that are known by their positions, and sequences of parts, over a connection.
    @Suite struct MultipartSequenceTests {
        private func request(
            answeredWith answer: WireAnswer = .pet,
            _ call: (MultipartSequencesClient) async throws -> Void
        ) async throws -> WireRequest {
            try await WireServer.request(answeredWith: answer) { url in
                try await call(MultipartSequencesClient(baseURL: url, configuration: .wire))
            }
        }

        /// The parts of a body, between delimiters.
        private func parts(_ request: WireRequest, of type: String) throws -> [String] {
            let label = try #require(request.header("Content-Type"))
            let boundary = try #require(label.components(separatedBy: "boundary=").last)
            #expect(label == "\(type); boundary=\(boundary)")
            return request.bodyText.components(separatedBy: "--\(boundary)")
        }

        @Test func partsAreInTheOrderOfTheDocument() async throws {
            let request = try await request {
                try await $0.albums.createAlbum(
                    album: Album(name: "Rex"),
                    cover: FilePart(bytes: [1, 2], filename: "a.png", headers: ["Content-ID": "<cover>"]),
                    rest: ["one", "two"]
                )
            }
            #expect(
                try parts(request, of: "multipart/mixed") == [
                    "",
                    "\r\nContent-Disposition: form-data; name=\"album\"\r\nContent-Type: application/json\r\n\r\n"
                        + "{\"name\":\"Rex\"}\r\n",
                    "\r\nContent-Disposition: attachment; filename=\"a.png\"\r\nContent-Type: image/png\r\n"
                        + "Content-ID: <cover>\r\n\r\n\u{1}\u{2}\r\n",
                    "\r\nContent-Type: text/markdown\r\n\r\none\r\n",
                    "\r\nContent-Type: text/markdown\r\n\r\ntwo\r\n",
                    "--\r\n",
                ]
            )
        }

        @Test func sequencesAreSentAsTheyCome() async throws {
            let pictures = AsyncStream<BodyPart> { continuation in
                continuation.yield(BodyPart([1]))
                continuation.yield(BodyPart([2], contentType: "image/png"))
                continuation.finish()
            }
            let request = try await request { try await $0.pictures.sendPictures(MultipartParts(pictures)) }
            #expect(
                try parts(request, of: "multipart/related") == [
                    "", "\r\nContent-Type: image/jpeg\r\n\r\n\u{1}\r\n", "\r\nContent-Type: image/png\r\n\r\n\u{2}\r\n",
                    "--\r\n",
                ]
            )
        }

        @Test func answersAreTakenApart() async throws {
            let answer = WireAnswer(
                contentType: "multipart/mixed; boundary=\"a b\"",
                pieces: [
                    "--a b\r\nContent-Type: application/json\r\n\r\n{\"name\":\"Rex\"}\r\n--a b\r\nContent-Type: image/png\r\n",
                    "\r\n\u{1}\r", "\n--a", " b\r\n\r\none\r\n--a b--\r\n",
                ]
            )
            _ = try await request(answeredWith: answer) { client in
                let album = try await client.albums.getAlbum()
                #expect(album.album.name == "Rex")
                #expect(album.cover.bytes == [1])
                #expect(album.rest == ["one"])
            }
            _ = try await request(answeredWith: answer) { client in
                var types: [String?] = []
                for try await picture in try await client.pictures.pictures() { types.append(picture.contentType) }
                #expect(types == ["application/json", "image/png", nil])
            }
        }

        @Test func formsAreAskedForBesideJSON() async throws {
            let answer = WireAnswer(
                contentType: "multipart/form-data; boundary=b",
                pieces: [
                    "--b\r\nContent-Disposition: form-data; name=\"album\"\r\nContent-Type: application/json\r\n\r\n"
                        + "{\"name\":\"Rex\"}\r\n--b\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"s.png\"\r\n\r\nS"
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"pages\"\r\n\r\nP\r\n--b--"
                ]
            )
            let request = try await request(answeredWith: answer) { client in
                let form = try await client.notes.sendNotesReturningMultipart([Album(name: "a")])
                #expect(form.album.name == "Rex")
                #expect(form.scan?.filename == "s.png")
                #expect(form.pages?.map(\.text) == ["P"])
            }
            #expect(request.header("Accept") == "multipart/form-data")
            #expect(
                try parts(request, of: "multipart/mixed") == [
                    "", "\r\nContent-Type: application/json\r\n\r\n{\"name\":\"a\"}\r\n", "--\r\n",
                ]
            )
        }
    }
}
