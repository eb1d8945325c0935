import ClientRuntime
import Testing

@Suite("JSON texts")
struct JSONParserTests {
    @Test("What RFC 8259 allows is read", arguments: validTexts.map(\.name))
    func valid(name: String) throws {
        let text = try #require(validTexts.first { $0.name == name }?.text)
        let value = try JSONValue(jsonBytes: Array(text.utf8))
        // What was read is written, and read again, as the same.
        #expect(try JSONValue(jsonBytes: value.jsonBytes()) == value)
    }

    @Test("What RFC 8259 does not allow is an error", arguments: invalidTexts.map(\.name))
    func invalid(name: String) throws {
        let text = try #require(invalidTexts.first { $0.name == name }?.text)
        let error = #expect(throws: JSONDecodingError.self) { try JSONElement(parsing: Array(text.utf8)) }
        #expect((0...text.utf8.count).contains(error?.byteOffset ?? -1))
    }

    @Test("What is no UTF-8 is an error", arguments: invalidBytes.map(\.name))
    func invalidUTF8(name: String) throws {
        let bytes = try #require(invalidBytes.first { $0.name == name }?.bytes)
        #expect(throws: JSONDecodingError.self) { try JSONElement(parsing: bytes) }
    }

    @Test("Every name of the text sets is there once")
    func names() {
        let names = validTexts.map(\.name) + invalidTexts.map(\.name) + invalidBytes.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.count >= 150)
    }

    @Test("Every beginning of a valid text is an error or another valid text, never a crash")
    func truncations() {
        for (_, text) in validTexts {
            let bytes = Array(text.utf8)
            for count in 0..<bytes.count {
                _ = try? JSONValue(jsonBytes: Array(bytes[..<count]))
            }
        }
        #expect(throws: JSONDecodingError.self) { try JSONElement(parsing: []) }
    }

    @Test("A byte order mark at the beginning is skipped")
    func byteOrderMark() throws {
        #expect(try JSONValue(jsonBytes: [0xEF, 0xBB, 0xBF] + Array("{\"a\":1}".utf8)) == ["a": 1])
    }

    @Test("Half of a surrogate pair becomes U+FFFD", arguments: [
        (#""\ud800""#, "\u{FFFD}"),
        (#""\udc00""#, "\u{FFFD}"),
        (#""a\ud83db""#, "a\u{FFFD}b"),
        (#""\ud83d\n""#, "\u{FFFD}\n"),
        (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
        (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
        (#""\ud83d\u0041""#, "\u{FFFD}A"),
        (#""\ud83d\ude00""#, "😀"),
    ])
    func surrogates(text: String, expected: String) throws {
        #expect(try String(jsonBytes: Array(text.utf8)) == expected)
    }

    @Test("Of members with the same name the last counts")
    func duplicateKeys() throws {
        let bytes = Array(#"{"a":1,"b":2,"\u0061":3}"#.utf8)
        #expect(try JSONValue(jsonBytes: bytes) == ["a": 3, "b": 2])
        #expect(try JSONElement(parsing: bytes)["a"]?.integer() == 3)
        #expect(try [String: Int](jsonBytes: bytes) == ["a": 3, "b": 2])
    }

    @Test("512 levels are read, 513 are an error", arguments: [("[", "]"), ("{\"a\":", "}")])
    func depth(opening: String, closing: String) async throws {
        @Sendable func nested(_ levels: Int) -> [UInt8] {
            Array((String(repeating: opening, count: levels) + "1" + String(repeating: closing, count: levels)).utf8)
        }
        try await onLargeStack {
            let value = try JSONValue(jsonBytes: nested(512))
            #expect(value.jsonBytes() == nested(512))
        }
        let error = #expect(throws: JSONDecodingError.self) { try JSONElement(parsing: nested(513)) }
        #expect(error?.expected == "at most 512 levels of nesting")
    }

    @Test("Unclosed brackets in great number are an error and take no stack")
    func manyBrackets() {
        #expect(throws: JSONDecodingError.self) { try JSONElement(parsing: Array(repeating: 0x5B, count: 1_000_000)) }
    }

    @Test("Parsing takes time in proportion to the text")
    func linearTime() throws {
        func seconds(_ text: String) throws -> Double {
            let bytes = Array(text.utf8)
            // The best of three, so that a busy machine does not matter.
            let best = try (0..<3).map { _ in
                try ContinuousClock().measure { _ = try JSONValue(jsonBytes: bytes) }
            }.min() ?? .zero
            return Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
        }
        for element in ["1,", "\"\\n\",", "[],", "{\"a\":{}},", "\"\(String(repeating: "é", count: 40))\","] {
            let small = try seconds("[" + String(repeating: element, count: 2_000) + "0]")
            let large = try seconds("[" + String(repeating: element, count: 40_000) + "0]")
            // 20 times as much; a quadratic parser would take 400 times as long.
            #expect(large < small * 150 + 0.1)
        }
    }
}
