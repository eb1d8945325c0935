import ClientRuntime
import Foundation
import Testing

@Suite("Contents of files")
struct FileBodyTests {
    @Test("A file is read in pieces, again and again, and its length is known", arguments: [0, 1, 65_536, 200_001])
    func pieces(length: Int) async throws {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let file = try TemporaryFile(bytes)
        let body = try HTTPBody(contentsOf: file.url)
        #expect(body.length == length)
        #expect(body.isReplayable)
        for _ in 0..<2 {
            var pieces: [[UInt8]] = []
            for try await piece in body { pieces.append(piece) }
            #expect(pieces.flatMap { $0 } == bytes)
            #expect(pieces.allSatisfy { 1...65_536 ~= $0.count })
        }
    }

    @Test("A file of a request goes as it is")
    func request() async throws {
        let file = try TemporaryFile(Array("content".utf8))
        let body = try HTTPBody(contentsOf: file.url)
        let sent = try await ClientRuntimeTests.request(method: .put, body: .stream(body, contentType: "image/png"))
        #expect(sent.bodyText == "content")
        #expect(sent.header("content-type") == "image/png")
        let none = try await ClientRuntimeTests.request(method: .put, body: .stream(nil))
        #expect(none.body == nil)
        #expect(none.header("content-type") == nil)
    }

    @Test("What cannot be read is an error before anything is sent")
    func missing() throws {
        for path in ["/no/such/file", "/"] {
            #expect(throws: CocoaError.self) { try HTTPBody(contentsOf: URL(fileURLWithPath: path)) }
        }
        let remote = try #require(URL(string: "https://sample.example/file"))
        #expect(throws: CocoaError.self) { try HTTPBody(contentsOf: remote) }
    }

    @Test("A file that changed after its length was told")
    func changed() async throws {
        let file = try TemporaryFile(Array("12345".utf8))
        let body = try HTTPBody(contentsOf: file.url)
        try Data("1234567890".utf8).write(to: file.url)
        #expect(try await body.text() == "12345")
        try Data("123".utf8).write(to: file.url)
        let shorter = await #expect(throws: APIError.self) { try await body.bytes() }
        #expect(shorter?.kind == .encoding)
        try FileManager.default.removeItem(at: file.url)
        let gone = await #expect(throws: APIError.self) { try await body.bytes() }
        #expect(gone?.kind == .encoding)
    }

    @Test("A device has no length")
    func device() async throws {
        let body = try HTTPBody(contentsOf: URL(fileURLWithPath: "/dev/null"))
        #expect(body.length == nil)
        #expect(!body.isReplayable)
        #expect(try await body.bytes() == [])
    }

    @Test("Responses stream")
    func response() async throws {
        let transport = InMemoryTransport { _ in .text("pieces") }
        let body = try await client(transport).send(APIOperation(.get, "/file", id: "download", response: .body))
        #expect(try await body.text() == "pieces")
        #expect(await transport.requests.first?.header("accept") == "*/*")
    }
}

/// A file that is there as long as the value is.
final class TemporaryFile: Sendable {
    let url: URL

    init(_ bytes: [UInt8], name: String = "file") throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
    }

    deinit {
        try? FileManager.default.removeItem(at: url.deletingLastPathComponent())
    }
}
