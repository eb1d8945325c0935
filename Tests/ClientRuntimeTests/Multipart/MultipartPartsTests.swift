@testable import ClientRuntime
import Testing

@Suite("Sequences of parts")
struct MultipartPartsTests {
    private struct Broken: Error {}

    private func stream<Part: JSONCodable>(
        _ pieces: [String],
        of type: Part.Type = Part.self,
        maximumPartSize: Int? = nil,
        then error: (any Error)? = nil,
        label: String = "multipart/mixed; boundary=b"
    ) throws -> MultipartParts<Part> {
        let body = body(pieces.map { Array($0.utf8) }, then: error)
        return try read(.parts(maximumPartSize: maximumPartSize), body, label)
    }

    @Test("Parts are given as soon as they are complete")
    func streaming() async throws {
        let (pieces, continuation) = AsyncStream<[UInt8]>.makeStream()
        let parts: MultipartParts<[String: Int]> = try read(.parts(), HTTPBody(pieces), "multipart/mixed; boundary=b")
        var iterator = parts.makeAsyncIterator()
        continuation.yield(Array("--b\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n--b\r\n".utf8))
        #expect(try await iterator.next() == ["a": 1])
        continuation.yield(Array("\r\n{\"a\":2}\r\n--".utf8))
        continuation.yield(Array("b--\r\n".utf8))
        #expect(try await iterator.next() == ["a": 2])
        continuation.finish()
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
    }

    @Test("Bytes are parts with their header fields")
    func bytes() async throws {
        let text = "--b\r\nContent-Range: bytes 0-1/4\r\nContent-Type: image/png\r\n\r\nab\r\n--b--"
        let part = try #require(try await stream([text], of: BodyPart.self).collect().first)
        #expect(part.headers[.contentRange] == "bytes 0-1/4")
        #expect(part.bytes == [0x61, 0x62])
    }

    @Test("Nothing at all, and no parts")
    func empty() async throws {
        #expect(try await stream(["--b--\r\n"], of: Int.self).collect().isEmpty)
        await #expect(throws: APIError.self) { try await stream([], of: Int.self).collect() }
    }

    @Test(
        "What is wrong is an error, and the last",
        arguments: [
            (["--b\r\n\r\n1\r\n--b\r\n\r\nsecret\r\n--b--"], "part 2: $: expected an integer"),
            (["--b\r\n\r\n1\r\n--b\r\n\r\nsec"], "the content ends within part 2"),
            (["--b\r\n\r\n1\r\n--b\r\nsecret\r\n\r\n--b--"], "part 2 has a header line"),
            (
                ["--b\r\n\r\n1\r\n--b\r\n\r\n", String(repeating: "secret", count: 100)],
                "part 2 has more than 100 bytes"
            ),
        ]
    )
    func errors(pieces: [String], message: String) async throws {
        var iterator = try stream(pieces, of: Int.self, maximumPartSize: 100).makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        do {
            _ = try await iterator.next()
            Issue.record("nothing was thrown")
        } catch let error as APIError {
            #expect(error.kind == .decoding)
            #expect(error.message.contains(message), "\(error.message)")
            #expect(!error.description.contains("secret"))
        }
        #expect(try await iterator.next() == nil)
    }

    @Test("A body that breaks off is the error of what broke it off, and one that is no multipart is told")
    func broken() async throws {
        await #expect(throws: Broken.self) {
            try await stream(["--b\r\n\r\n1\r\n--b\r\n"], of: Int.self, then: Broken()).collect()
        }
        let error = await #expect(throws: APIError.self) {
            try await stream(["{}"], of: Int.self, label: "application/json").collect()
        }
        #expect(error?.message.contains("labelled 'application/json'") == true)
    }

    // MARK: Requests

    private func sent(_ body: APIBody) async throws -> (text: String, parts: [BodyPart]) {
        let bytes = try await #require(try body.httpBody()).bytes()
        let parts = try MultipartParser.parts(of: bytes, MediaType(body.contentType))
        let boundary = try #require(MediaType(body.contentType).boundary)
        return (String(decoding: bytes, as: UTF8.self).replacing(boundary, with: "b"), parts)
    }

    @Test("Values are parts in JSON or as text, and bytes as they are")
    func requests() async throws {
        let objects = try await sent(.multipart([["a": 1], ["a": 2]] as MultipartParts<[String: Int]>))
        #expect(
            objects.text == "--b\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n"
                + "--b\r\nContent-Type: application/json\r\n\r\n{\"a\":2}\r\n--b--\r\n"
        )
        let texts = try await sent(.multipart(["ü"] as MultipartParts<String>, headers: ["X-A": "1"]))
        #expect(texts.text == "--b\r\nContent-Type: text/plain; charset=utf-8\r\nX-A: 1\r\n\r\nü\r\n--b--\r\n")
        let json = try await sent(.multipart(["ü"] as MultipartParts<String>, partType: "application/json"))
        #expect(json.parts.map(\.text) == ["\"ü\""])
        let images = [
            BodyPart([0, 13, 10], headers: [.contentLocation: "/a"]), BodyPart([1], contentType: "image/png"),
            BodyPart([]),
        ]
        let bytes = try await sent(
            .multipart(MultipartParts(images), partType: "image/jpeg", headers: ["content-location": "/"])
        )
        #expect(bytes.parts.map(\.bytes) == [[0, 13, 10], [1], []])
        #expect(bytes.parts.map(\.contentType) == ["image/jpeg", "image/png", "image/jpeg"])
        #expect(bytes.parts.map { $0.headers[.contentLocation] } == ["/a", "/", "/"])
        #expect(try await sent(.multipart([] as MultipartParts<Int>)).text == "--b--\r\n")
    }

    @Test("Parts are asked for one by one, and a list can be sent again")
    func replaying() async throws {
        let list: MultipartParts<Int> = [1, 2]
        let body = try #require(try APIBody.multipart(list).httpBody())
        #expect(body.isReplayable)
        #expect(body.length == nil)
        #expect(try await body.bytes() == body.bytes())
        let once = MultipartParts(AsyncStream<Int> { $0.finish() })
        #expect(try APIBody.multipart(once).httpBody()?.isReplayable == false)
        let broken = MultipartParts(AsyncThrowingStream<Int, any Error> { $0.finish(throwing: Broken()) })
        let failing = try #require(try APIBody.multipart(broken).httpBody())
        await #expect(throws: Broken.self) { try await failing.bytes() }
        #expect(APIBody.multipart(nil as MultipartParts<Int>?).contentType.isEmpty)
    }

    @Test("A header field that cannot be one is an error")
    func invalidHeader() async throws {
        let body = try #require(try APIBody.multipart([1] as MultipartParts<Int>, headers: ["a b": "c"]).httpBody())
        await #expect(throws: APIError.self) { try await body.bytes() }
    }

    @Test("Parts by their positions have no names, unless the document gives them")
    func positions() async throws {
        let body = APIBody.multipart(
            [
                .part(["a": 1]), .part("text"), .part(String?.none), .part([1, 2]),
                .part(FilePart(bytes: [1], filename: "a.png", headers: ["Content-ID": "<1>"])),
                .part(
                    FilePart(bytes: [2], filename: "b.png"),
                    headers: ["Content-Disposition": "form-data; name=\"photo\"", "content-id": "<2>"]
                ),
                .parts([1, 2], contentType: "text/x"), .parts([FilePart(bytes: [], filename: "")]),
            ],
            contentType: "multipart/related"
        )
        #expect(body.contentType.hasPrefix("multipart/related; boundary="))
        let (_, parts) = try await sent(body)
        #expect(
            parts.map(\.contentType) == [
                "application/json", "text/plain; charset=utf-8", "application/json", "image/png", "image/png", "text/x",
                "text/x", "application/octet-stream",
            ]
        )
        #expect(
            parts.map { $0.headers[.contentDisposition] } == [
                nil, nil, nil, "attachment; filename=\"a.png\"", "form-data; name=\"photo\"; filename=\"b.png\"", nil,
                nil,
                nil,
            ]
        )
        #expect(parts.map(\.text)[..<3] == ["{\"a\":1}", "text", "[1,2]"])
        #expect(HTTPField.Name("Content-ID").map { name in parts[3...4].map { $0.headers[name] } } == ["<1>", "<2>"])
    }
}
