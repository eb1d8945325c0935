import ClientRuntime
import Foundation
import Testing

/// The texts of a public test suite for JSON parsers.
@Suite("JSONTestSuite")
struct JSONTestSuiteTests {
    /// One of its texts.
    struct Text: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]

        var testDescription: String { name }

        static let all: [Text] = jsonTestSuiteLines.split(separator: "\n").map { line in
            let parts = line.split(separator: " ")
            let pieces = parts.count > 1 ? parts[1].split(separator: ",") : []
            return Text(
                name: String(parts[0]),
                bytes: pieces.flatMap { piece -> [UInt8] in
                    let halves = piece.split(separator: "*")
                    let unit = [UInt8](Data(base64Encoded: String(halves[0])) ?? Data())
                    return (0..<(halves.count > 1 ? Int(halves[1]) ?? 0 : 1)).flatMap { _ in unit }
                }
            )
        }

        static func named(_ prefix: String) -> [Text] { all.filter { $0.name.hasPrefix(prefix) } }
    }

    @Test("All of the texts are there")
    func count() {
        #expect(Text.named("y_").count == 95)
        #expect(Text.named("n_").count == 188)
        #expect(Text.named("i_").count == 35)
        #expect(Text.all.reduce(0) { $0 + $1.bytes.count } == 354_024)
    }

    @Test("What must be read is read, and written as the same", arguments: Text.named("y_"))
    func valid(text: Text) throws {
        let value = try JSONValue(jsonBytes: text.bytes)
        #expect(try JSONValue(jsonBytes: value.jsonBytes()) == value)
    }

    @Test("What must be refused is refused", arguments: Text.named("n_"))
    func invalid(text: Text) {
        #expect(throws: JSONDecodingError.self) { try JSONElement(parsing: text.bytes) }
    }

    @Test("What is left to the reader is decided", arguments: Text.named("i_"))
    func decided(text: Text) throws {
        let decision = try #require(decisions[String(text.name.dropFirst(2))])
        let value = try? JSONValue(jsonBytes: text.bytes)
        #expect(value.map(\.description) == decision.value)
    }

    @Test("Nothing is decided that is not in the suite")
    func decisionsAreUsed() {
        #expect(Set(decisions.keys) == Set(Text.named("i_").map { String($0.name.dropFirst(2)) }))
    }

    private enum Decision {
        /// Read as this, for a reason.
        case read(String, because: String)
        /// Refused, for a reason.
        case refused(because: String)

        var value: String? {
            if case .read(let value, _) = self { value } else { nil }
        }
    }

    private let decisions: [String: Decision] = {
        let nearest = "the nearest double is what a double can hold of it"
        let huge = "no double is near it, and infinity is another number"
        let half =
            "programs that cut strings by UTF-16 units send half a surrogate pair: one such character should not "
            + "cost the whole document, so it becomes U+FFFD"
        let encoding = "JSON between systems is UTF-8 (RFC 8259, section 8.1), and this is not"
        var decisions: [String: Decision] = [
            "number_double_huge_neg_exp": .read("[0]", because: nearest),
            "number_real_underflow": .read("[0]", because: nearest),
            "number_too_big_neg_int": .read("[-1.2312312312312312e+29]", because: nearest),
            "number_too_big_pos_int": .read("[1e+20]", because: nearest),
            "number_very_big_negative_int": .read("[-2.374623746732769e+47]", because: nearest),
            "structure_500_nested_arrays": .read(
                String(repeating: "[", count: 500) + String(repeating: "]", count: 500),
                because: "the limit is 512 levels, which no honest document comes near (section 9)"
            ),
            "structure_UTF-8_BOM_empty_object": .read("{}", because: "a byte order mark may be ignored (section 8.1)"),
        ]
        for name in ["huge_exp", "neg_int_huge_exp", "pos_double_huge_exp", "real_neg_overflow", "real_pos_overflow"] {
            decisions["number_" + name] = .refused(because: huge)
        }
        let surrogates: [(String, String)] = [
            ("object_key_lone_2nd_surrogate", "{\"\u{FFFD}\":0}"),
            ("string_1st_surrogate_but_2nd_missing", "[\"\u{FFFD}\"]"),
            ("string_1st_valid_surrogate_2nd_invalid", "[\"\u{FFFD}\u{1234}\"]"),
            ("string_incomplete_surrogate_and_escape_valid", "[\"\u{FFFD}\\n\"]"),
            ("string_incomplete_surrogate_pair", "[\"\u{FFFD}a\"]"),
            ("string_incomplete_surrogates_escape_valid", "[\"\u{FFFD}\u{FFFD}\\n\"]"),
            ("string_invalid_lonely_surrogate", "[\"\u{FFFD}\"]"),
            ("string_invalid_surrogate", "[\"\u{FFFD}abc\"]"),
            ("string_inverted_surrogates_U+1D11E", "[\"\u{FFFD}\u{FFFD}\"]"),
            ("string_lone_second_surrogate", "[\"\u{FFFD}\"]"),
        ]
        for (name, value) in surrogates { decisions[name] = .read(value, because: half) }
        for name in [
            "UTF-16LE_with_BOM", "UTF-8_invalid_sequence", "UTF8_surrogate_U+D800", "invalid_utf-8", "iso_latin_1",
            "lone_utf8_continuation_byte", "not_in_unicode_range", "overlong_sequence_2_bytes",
            "overlong_sequence_6_bytes", "overlong_sequence_6_bytes_null", "truncated-utf-8", "utf16BE_no_BOM",
            "utf16LE_no_BOM",
        ] {
            decisions["string_" + name] = .refused(because: encoding)
        }
        return decisions
    }()
}
