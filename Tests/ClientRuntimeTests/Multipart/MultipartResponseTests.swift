@testable import ClientRuntime
import Testing

@Suite("Values of multipart responses")
struct MultipartResponseTests {
    private struct Scan: ObjectModel {
        static let layout = ObjectLayout([
            .required("id", Int.self),
            .optional("name", String.self),
            .optional("ratio", Double.self, nullable: true),
            .optional("tags", [String].self),
            .optional("notes", [[String: Int]].self),
            .optional("photo", BodyPart.self),
            .optional("pages", [BodyPart].self),
            .additional(String.self),
        ])
        var _fields: Fields
    }

    private struct Letter: TupleModel {
        static let layout = ObjectLayout([
            .required("head", [String: String].self),
            .optional("seal", BodyPart.self),
            .rest(Int.self),
        ])
        var _fields: Fields
    }

    /// A body of parts, each with header lines and content.
    private func bytes(_ parts: [(head: String, content: String)]) -> [UInt8] {
        Array((parts.map { "--b\r\n\($0.head)\r\n\r\n\($0.content)\r\n" }.joined() + "--b--\r\n").utf8)
    }

    private func field(_ name: String, _ content: String, type: String? = nil) -> (head: String, content: String) {
        let type = type.map { "\r\nContent-Type: \($0)" } ?? ""
        return ("Content-Disposition: form-data; name=\"\(name)\"\(type)", content)
    }

    private func value<Value: JSONCodable>(
        _ parts: [(head: String, content: String)],
        as type: Value.Type = Value.self
    ) throws -> Value {
        try read(.multipart, HTTPBody(bytes(parts)), "multipart/form-data; boundary=b")
    }

    @Test("An object has its parts by their names")
    func object() throws {
        let scan: Scan = try value([
            field("id", "7"), field("name", "12"), field("ratio", "0.5"),
            field("tags", "a"), field("tags", "b"),
            field("notes", #"{"x": 1}"#, type: "application/json"), field("notes", #"{"y": 2}"#),
            field("photo", "\u{1}\u{2}", type: "image/png"),
            field("pages", "p"), field("other", "more"),
        ])
        let json = try JSONValue(jsonBytes: scan.jsonBytes())
        #expect(json["id"] == 7)
        #expect(json["name"] == "12")
        #expect(json["ratio"] == 0.5)
        #expect(json["tags"] == ["a", "b"])
        #expect(json["notes"] == [["x": 1], ["y": 2]])
        #expect(json["other"] == "more")
        #expect((scan._fields.value(5) as BodyPart?)?.bytes == [1, 2])
        #expect((scan._fields.value(5) as BodyPart?)?.contentType == "image/png")
        #expect((scan._fields.value(6) as [BodyPart]?)?.map(\.text) == ["p"])
    }

    @Test("A list may be one part in JSON, and a text that is labelled JSON is JSON")
    func labelled() throws {
        let scan: Scan = try value([
            field("id", "7", type: "application/json"), field("tags", #"["a","b"]"#, type: "application/json"),
            field("name", "\"x\"", type: "application/json"), field("ratio", "null", type: "application/json"),
        ])
        #expect(
            try JSONValue(jsonBytes: scan.jsonBytes()) == ["id": 7, "name": "x", "ratio": nil, "tags": ["a", "b"]]
        )
    }

    @Test("A tuple has them by their positions")
    func tuple() throws {
        let json = "Content-Type: application/json"
        let letter: Letter = try value([
            (json, #"{"to":"x"}"#), ("Content-Type: image/png", "\u{3}"), ("", "1"), ("", "2"),
        ])
        #expect((letter._fields.value(1) as BodyPart?)?.bytes == [3])
        #expect((letter._fields.rest(2) as [Int]) == [1, 2])
        let short: Letter = try value([(json, #"{"to":"x"}"#)])
        #expect((short._fields.rest(2) as [Int]).isEmpty)
    }

    @Test("Text in another character set is read as it is labelled")
    func charset() throws {
        let body =
            Array("--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n".utf8) + [0xE9] + Array("\r\n--b--".utf8)
        let texts: [String] = try read(.multipart, HTTPBody(body), "multipart/mixed; boundary=b")
        #expect(texts == ["é"])
    }

    @Test(
        "What is wrong is told, and never what is in it",
        arguments: [
            ([("Content-Disposition: form-data; name=\"id\"", "secret")], "the part 'id': $: expected an integer"),
            ([("Content-Disposition: form-data; name=\"name\"", "secret")], "$.id: expected an integer, found nothing"),
            ([("A: b", "secret")], "part 1 has no name"),
            (
                [("Content-Disposition: form-data; name=id\r\nContent-Type: application/json", "secret")],
                "the part 'id': $: expected"
            ),
        ]
    )
    func errors(parts: [(head: String, content: String)], message: String) throws {
        let error = #expect(throws: (any Error).self) { try value(parts, as: Scan.self) }
        let text = error.map { "\($0)" } ?? ""
        #expect(text.contains(message), "\(text)")
        #expect(!text.contains("secret"))
    }

    @Test("Parts of a list are told by their number")
    func listErrors() throws {
        let error = #expect(throws: (any Error).self) { try value([("", "1"), ("", "x")], as: [Int].self) }
        #expect(error.map { "\($0)" }?.hasPrefix("part 2: $: expected an integer") == true)
    }

    @Test("Any bytes are a value or an error", arguments: 0..<100)
    func anything(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let tokens = [
            "--b\r\n", "\r\n", "\r\n\r\n", "Content-Disposition: form-data; name=id", "; name=\"tags\"", "1", "[1",
            "\"",
            "Content-Type: application/json", "--b--", "photo", "\u{0}", "{}", "null",
        ]
        let text = "--b\r\n" + (0..<30).compactMap { _ in tokens.randomElement(using: &random) }.joined() + "\r\n--b--"
        let body = HTTPBody(text)
        _ = try? read(.multipart, body, "multipart/mixed; boundary=b") as Scan
        _ = try? read(.multipart, body, "multipart/mixed; boundary=b") as Letter
        _ = try? read(.multipart, body, "multipart/mixed; boundary=b") as [BodyPart]
    }

    @Test("A part in a model is written and read again")
    func roundTrip() throws {
        let part = BodyPart([0, 255], contentType: "image/png", headers: [.contentLanguage: "en"])
        #expect(try BodyPart(jsonBytes: part.jsonBytes()) == part)
        #expect(!"\(part)".contains("255"))
    }
}
