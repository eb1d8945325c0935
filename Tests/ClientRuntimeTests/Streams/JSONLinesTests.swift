@testable import ClientRuntime
import Testing

@Suite("Lines of JSON")
struct JSONLinesTests {
    private func values<Value: JSONCodable>(
        _ pieces: [[UInt8]],
        of type: Value.Type = Value.self,
        maximumLineSize: Int? = nil
    ) async throws -> [Value] {
        try await read(.jsonLines(maximumLineSize: maximumLineSize), body(pieces)).collect()
    }

    @Test(
        "Line ends, blank lines, and a last line without an end",
        arguments: [
            "1\n2\n3", "1\r\n2\r\n3\r\n", "\n1\n\n \t\n2\n3\n\n", "\u{FEFF}1\n2\n3", " 1 \n2\r\n\r\n3",
        ]
    )
    func lines(_ text: String) async throws {
        #expect(try await values([Array(text.utf8)]) == [1, 2, 3])
        #expect(try await values(text.utf8.map { [$0] }) == [1, 2, 3])
    }

    @Test("Line ends of Unicode within texts are no line ends")
    func separators() async throws {
        let text = "\"a\u{2028}\u{85}\\n\"\n\"b\"\n"
        #expect(try await values([Array(text.utf8)]) == ["a\u{2028}\u{85}\n", "b"])
    }

    @Test("A sequence of RFC 7464 has record separators, and may have line ends inside of texts")
    func sequence() async throws {
        let text = "\u{1E}{\n  \"a\": 1\n}\n\u{1E}\u{1E}{\"a\":2}\n\u{1E}{\"a\":3}"
        let expected = [["a": 1], ["a": 2], ["a": 3]]
        #expect(try await values([Array(text.utf8)]) == expected)
        #expect(try await values(text.utf8.map { [$0] }) == expected)
    }

    @Test("A number of a sequence that may have been cut off is an error")
    func truncated() async throws {
        #expect(try await values([Array("\u{1E}1\n\u{1E}23\n".utf8)]) == [1, 23])
        await #expect(throws: APIError.self) { try await values([Array("\u{1E}1\n\u{1E}2".utf8)], of: Int.self) }
    }

    @Test("A line of another type is an error, and the last", arguments: ["1\n\"secret\"\n3\n", "1\n{secret\n3\n"])
    func undecodable(_ text: String) async throws {
        let lines: JSONLines<Int> = try read(.jsonLines(), body([Array(text.utf8)]))
        var iterator = lines.makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        do {
            _ = try await iterator.next()
            Issue.record("nothing was thrown")
        } catch let error as APIError {
            #expect(error.kind == .decoding)
            #expect(!error.rawBody.isEmpty)
            #expect(!error.description.contains("secret"))
        }
        #expect(try await iterator.next() == nil)
    }

    @Test("A line that is too large is an error")
    func tooLarge() async throws {
        let digits = [UInt8](repeating: UInt8(ascii: "1"), count: 30)
        let error = await #expect(throws: APIError.self) {
            try await values([digits, digits], of: Double.self, maximumLineSize: 50)
        }
        #expect(error?.kind == .decoding)
    }

    @Test("The same values, however the bytes are cut", arguments: 0..<100)
    func cuts(_ seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let tokens = ["1", "\"a\u{1F600}\"", "{\"a\": [1, 2]}", "null", "\n", "\n", "\r\n", "\n\n", "\u{1E}"]
        let text =
            (Bool.random(using: &random) ? "\u{1E}" : "")
            + (0..<40).compactMap { _ in tokens.randomElement(using: &random) }.joined()
        let bytes = Array(text.utf8)
        let whole = await result([bytes])
        for _ in 0..<5 {
            let pieces = bytes.cut(&random)
            #expect(await result(pieces) == whole, "\(text.debugDescription) as \(pieces.map(\.count))")
        }
    }

    /// The values before the end or an error.
    private func result(_ pieces: [[UInt8]]) async -> [String] {
        var values: [String] = []
        do {
            let lines: JSONLines<JSONValue> = try read(.jsonLines(), body(pieces))
            for try await value in lines { values.append(String(decoding: value.jsonBytes(), as: UTF8.self)) }
        } catch {
            values.append("\(error)")
        }
        return values
    }

    @Test("Values are written one per line, while they are sent")
    func written() async throws {
        let stream = AsyncStream<JSONValue> {
            $0.yield(1); $0.yield(["a": "\n"]); $0.finish()
        }
        let sent = try await request(method: .post, body: .jsonLines(stream))
        #expect(sent.bodyText == "1\n{\"a\":\"\\n\"}\n")
        #expect(sent.header("content-type") == "application/jsonl")

        let list = try await request(method: .post, body: .jsonLines([1, 2], contentType: "application/json-seq"))
        #expect(list.bodyText == "\u{1E}1\n\u{1E}2\n")
        #expect(try await values([list.body ?? []]) == [1, 2])
        #expect(try APIBody.jsonLines([Int]?.none).httpBody() == nil)
        #expect(try APIBody.jsonLines([Int]()).httpBody()?.length == 0)
    }
}
