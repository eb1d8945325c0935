import SourceTree
import Testing

@Suite("JSON (RFC 8259)")
struct JSONTests {
    /// A text, and its value in canonical form.
    static let valid: [(text: String, value: String)] = [
        ("0", "0.0"), ("-0", "-0.0"), ("12", "12.0"), ("-12", "-12.0"), ("1.5", "1.5"), ("-0.5", "-0.5"),
        ("1e3", "1000.0"), ("1E3", "1000.0"), ("1e+3", "1000.0"), ("1e-3", "0.001"), ("0e0", "0.0"),
        ("1.25E+2", "125.0"), ("123456789012345678901234567890", "1.2345678901234568e+29"), ("1e999", "inf"),
        ("true", "true"), ("false", "false"), ("null", "null"), (" \t\r\n1 \t\r\n", "1.0"),
        ("\"\"", "\"\""), ("\"a\"", "\"a\""), ("\"\\\"\\\\\\/\"", "\"\\\"\\\\/\""),
        ("\"\\b\\f\\n\\r\\t\"", "\"\\u0008\\u000C\\n\\u000D\\t\""),
        ("\"\\u0041\\u00e9\\u00E9\"", "\"Aéé\""), ("\"\\u0000\"", "\"\\u0000\""), ("\"\\ud83d\\ude00\"", "\"😀\""),
        ("\"\\uD83D\\uDE00x\"", "\"😀x\""), ("\"\\ud83d\"", "\"\u{FFFD}\""), ("\"\\ude00\"", "\"\u{FFFD}\""),
        ("\"\\ud83d\\u0041\"", "\"\u{FFFD}A\""), ("\"\\ud83d\\ud83d\\ude00\"", "\"\u{FFFD}😀\""),
        ("\"\\ud83dx\"", "\"\u{FFFD}x\""), ("\"é語😀\"", "\"é語😀\""),
        ("\"\u{7F}\u{80}\u{2028}\"", "\"\u{7F}\u{80}\u{2028}\""),
        ("\"/\"", "\"/\""), ("\"'\"", "\"'\""), ("\"a\\\\\"", "\"a\\\\\""), ("\"\\\\u0041\"", "\"\\\\u0041\""),
        ("[]", "[]"), ("[ ]", "[]"), ("[1]", "[1.0]"), ("[1,2]", "[1.0,2.0]"), (" [ 1 , 2 ] ", "[1.0,2.0]"),
        ("[[],[[]]]", "[[],[[]]]"), ("[null,true,\"\",0,{}]", "[null,true,\"\",0.0,{}]"), ("[\n1\n]\n", "[1.0]"),
        ("{}", "{}"), ("{ }", "{}"), ("{\"a\":1}", "{\"a\":1.0}"),
        ("{ \"a\" : 1 , \"b\" : 2 }", "{\"a\":1.0,\"b\":2.0}"),
        ("{\"\":1}", "{\"\":1.0}"), ("{\"a\":{\"a\":{\"a\":[]}}}", "{\"a\":{\"a\":{\"a\":[]}}}"),
        ("{\"\\u0061\":1,\"b\":[{}]}", "{\"a\":1.0,\"b\":[{}]}"), ("{\"é\\n\":1}", "{\"é\\n\":1.0}"),
        ("{\"a\":1,\"A\":2}", "{\"a\":1.0,\"A\":2.0}"), ("{\"200\":\"x\"}", "{\"200\":\"x\"}"),
        ("{\"<<\":{\"a\":1},\"*a\":\"&b\"}", "{\"<<\":{\"a\":1.0},\"*a\":\"&b\"}"),
        ("{\"yes\":\"no\",\"~\":\"null\"}", "{\"yes\":\"no\",\"~\":\"null\"}"),
        ("[0.1,100,1.0]", "[0.1,100.0,1.0]"), ("[1e5,1E-2]", "[100000.0,0.01]"),
        ("{\"a\":\"# no comment\"}", "{\"a\":\"# no comment\"}"), ("[\"a: b\"]", "[\"a: b\"]"),
    ]

    @Test("Valid", arguments: valid.indices)
    func accepted(_ index: Int) throws {
        let (text, value) = Self.valid[index]
        #expect(try parse(text, as: .json).canonical == value, "\(text)")
        // Whatever the text starts with, detection comes to the same value, save for what YAML alone would refuse.
        #expect(try !text.hasPrefix("{") && !text.hasPrefix("[") || parse(text).canonical == value)
    }

    /// A text, and the place where it stops being JSON.
    static let invalid: [(text: String, place: String)] = [
        ("tru", "1:1"), ("True", "1:1"), ("truex", "1:1"), ("nul", "1:1"), ("NaN", "1:1"), ("Infinity", "1:1"),
        ("-", "1:2"), ("-x", "1:2"), ("+1", "1:1"), ("01", "1:1"), ("-01", "1:2"), ("00", "1:1"), ("1.", "1:3"),
        (".5", "1:1"), ("1.e3", "1:3"), ("1e", "1:3"), ("1e+", "1:4"), ("1e1.5", "1:4"), ("0x10", "1:2"),
        ("1_000", "1:2"), ("1 2", "1:3"), ("--1", "1:2"), ("-Infinity", "1:2"),
        ("\"", "1:1"), ("\"a", "1:1"), ("\"a\nb\"", "1:1"), ("\"a\tb\"", "1:3"), ("\"\u{0}\"", "1:2"),
        ("\"\u{1F}\"", "1:2"),
        ("\"\\x\"", "1:2"), ("\"\\\"", "1:1"), ("\"\\", "1:2"), ("\"\\u12\"", "1:2"), ("\"ab\\u12G4\"", "1:4"),
        ("\"\\U0041\"", "1:2"),
        ("\"\\'\"", "1:2"), ("'a'", "1:1"), ("a", "1:1"), ("\"a\"\"b\"", "1:4"), ("\"a\" x", "1:5"),
        ("[", "1:2"), ("]", "1:1"), ("[1", "1:3"), ("[1,", "1:4"), ("[1,]", "1:3"), ("[,1]", "1:2"), ("[1,,2]", "1:4"),
        ("[1 2]", "1:4"), ("[1}", "1:3"), ("[1]]", "1:4"), ("[\n1\n", "3:1"), ("[1;2]", "1:3"), ("[a]", "1:2"),
        ("{", "1:2"), ("}", "1:1"), ("{a:1}", "1:2"), ("{'a':1}", "1:2"), ("{\"a\"}", "1:5"), ("{\"a\":}", "1:6"),
        ("{\"a\":1", "1:7"), ("{\"a\":1,", "1:8"), ("{\"a\":1,}", "1:7"), ("{,}", "1:2"), ("{\"a\":1]", "1:7"),
        ("{\"a\" 1}", "1:6"), ("{\"a\":1 \"b\":2}", "1:8"), ("{\"a\":1}}", "1:8"), ("{1:2}", "1:2"),
        ("{null:1}", "1:2"),
        ("{\"a\"=1}", "1:5"), ("{\"a\":1,\n  b:2}", "2:3"), ("{\"a\":1, ,\"b\":2}", "1:9"), ("{\"a\",\"b\"}", "1:5"),
        ("[1] // one", "1:5"), ("// one\n[1]", "1:1"), ("[1, /* two */ 2]", "1:5"), ("# one\n[1]", "1:1"),
        ("{\"a\":1}{\"b\":2}", "1:8"), ("[1]\u{A0}", "1:4"), ("\u{FEFF}\u{FEFF}1", "1:1"), ("\u{0C}1", "1:1"),
        ("{\"é\":\"語\", x}", "1:11"), ("[\"\\ud83d\\u12\"]", "1:9"), ("{\"a\": undefined}", "1:7"),
        ("[1,\n 2,\n]", "2:3"),
    ]

    @Test("Invalid", arguments: invalid.indices)
    func rejected(_ index: Int) {
        let (text, place) = Self.invalid[index]
        #expect(errors(of: text, as: .json) == ["\(place) json-syntax"], "\(text)")
    }

    @Test("Empty", arguments: ["", " ", "\n\t\r "])
    func empty(_ text: String) {
        #expect(errors(of: text, as: .json) == ["1:1 empty-document"])
    }

    static let duplicates: [(text: String, errors: [String])] = [
        ("{\"a\":1,\"a\":2}", ["1:8 duplicate-key"]),
        ("{\"a\":1,\"\\u0061\":2}", ["1:8 duplicate-key"]),
        ("[{\"a\":{\"b\":1,\"b\":2},\n\"a\":3}]", ["1:14 duplicate-key", "2:1 duplicate-key"]),
        ("{\"a\":1,\"a\":2, x}", ["1:15 json-syntax"]),
    ]

    @Test("Duplicate keys", arguments: duplicates.indices)
    func duplicateKeys(_ index: Int) {
        #expect(errors(of: Self.duplicates[index].text, as: .json) == Self.duplicates[index].errors)
    }

    @Test("Errors say what was meant")
    func messages() {
        let messages = [
            "[1,]": "JSON has no comma after the last item",
            "{\"a\":'b'}": "JSON's strings are in double quotes",
            "[// x\n1]": "JSON has no comments",
            "[01]": "a JSON number has no leading zero",
            "{\"a\":1": "expected ',' or '}' after a member, and the text ends here",
            "[\"a\tb\"]": "the control character U+0009 must be escaped in a string",
        ]
        for (text, message) in messages {
            let found = diagnostics(of: SourceFile(path: "input", text: text), as: .json)
            #expect(found.map(\.message) == [message])
        }
        let open = diagnostics(of: SourceFile(path: "input", text: "[\n{\"a\":1 2}]"), as: .json)
        #expect(open.flatMap(\.notes).map(short) == ["2:1 the object starts here"])
    }

    @Test("Positions of members, items and values")
    func positions() throws {
        let root = try parse("{ \"a\": [1,\n  \"é\", {\"b\":\ttrue}] }", as: .json)
        #expect(root.location.place == "1:1")
        #expect(root.member("a")?.keyLocation.place == "1:3")
        let items = try #require(root["a"]?.items)
        #expect(root["a"]?.location.place == "1:8")
        #expect(items.map(\.location.place) == ["1:9", "2:3", "2:8"])
        #expect(items.last?["b"]?.location.place == "2:14")
        #expect(items.map(\.style) == [.plain, .doubleQuoted, .flow])
    }
}

@Suite("JSON or YAML, by content")
struct DetectionTests {
    static let cases: [(text: String, format: SourceTree.Format)] = [
        ("{\"a\": 1}", .json), ("\n\t [1, 2]", .json), ("{}", .json), ("[]", .json), ("[[\"a\"]]", .json),
        ("{a: 1}", .yaml), ("[a, b]", .yaml), ("a: 1", .yaml), ("{'a': 1}", .yaml), ("# {\n{\"a\": 1}", .yaml),
        // Starts as JSON does, but only YAML allows the rest.
        ("{\"a\": b}", .yaml), ("{\"a\": 1,}", .yaml), ("[1, 2] # two", .yaml), ("{\"a\": [1, b: 2]}", .yaml),
    ]

    @Test("Detected", arguments: cases.indices)
    func detected(_ index: Int) throws {
        let (text, format) = Self.cases[index]
        let tree = try SourceTree.parse(SourceFile(path: "no.extension", text: text))
        #expect(tree.format == format, "\(text)")
        #expect(tree.root.tree === tree)
    }

    static let wrong: [(text: String, errors: [String])] = [
        // Neither: JSON's error is the clearer one.
        ("{\"a\": 1 \"b\": 2}", ["1:9 json-syntax"]),
        ("{\"a\": \"x\n", ["1:7 json-syntax"]),
        ("{\"a\": [1, 2}", ["1:12 json-syntax"]),
        // YAML by syntax, and wrong as such.
        ("{\"a\": 1, \"a\": 2,}", ["1:10 duplicate-key"]),
        ("{\"a\": *x}", ["1:7 unknown-alias"]),
        ("{\"a\": 1}\n---\n{\"a\": 2}", ["2:1 several-documents"]),
        // JSON by syntax: nothing else is tried.
        ("{\"a\": 1, \"a\": 2}", ["1:10 duplicate-key"]),
    ]

    @Test("Errors", arguments: wrong.indices)
    func rejected(_ index: Int) {
        #expect(errors(of: Self.wrong[index].text) == Self.wrong[index].errors)
    }
}
