import SourceTree
import Testing

@Suite("Plain scalars follow the core schema of YAML 1.2")
struct ScalarTests {
    static let kinds: [(text: String, kind: Node.Kind)] = [
        ("null", .null), ("Null", .null), ("NULL", .null), ("~", .null), ("", .null),
        ("nULL", .string), ("~~", .string), ("nul", .string), ("none", .string), ("nil", .string),
        ("true", .bool), ("True", .bool), ("TRUE", .bool), ("false", .bool), ("False", .bool), ("FALSE", .bool),
        ("tRUE", .string), ("yes", .string), ("no", .string), ("on", .string), ("off", .string), ("y", .string),
        ("n", .string), ("Yes", .string), ("NO", .string), ("t", .string), ("truex", .string),
        ("0", .integer), ("-0", .integer), ("+12", .integer), ("007", .integer), ("0o17", .integer),
        ("0xFf", .integer), ("12345678901234567890123", .integer),
        ("0o8", .string), ("0x", .string), ("0o", .string), ("0xG", .string), ("-0x1", .string), ("0b1", .string),
        ("1_000", .string), ("190:20:30", .string), ("+", .string), ("-", .null), ("1a", .string), ("1 2", .string),
        ("1.0", .number), ("1.", .number), (".5", .number), ("-.5", .number), ("+1e3", .number), ("1E-3", .number),
        ("1.5e+3", .number), (".inf", .number), ("-.Inf", .number), ("+.INF", .number), (".nan", .number),
        (".NaN", .number), (".NAN", .number), ("01.5", .number),
        (".", .string), ("..", .string), ("1e", .string), ("1e+", .string), ("e3", .string), (".e3", .string),
        ("-.nan", .string), ("inf", .string), (".iNF", .string), ("1.2.3", .string), ("1,5", .string),
        ("2024-01-01", .string), ("=", .string), ("3.1.0", .string), ("+.5.", .string), ("-e", .string),
    ]

    @Test("Kinds", arguments: kinds.indices)
    func plainKind(_ index: Int) throws {
        let (text, kind) = Self.kinds[index]
        // A dash alone starts a sequence, whose item is absent.
        let node = try text == "-" ? #require(parse(text).items?.first) : #require(parse("a: \(text)")["a"])
        #expect(node.kind == kind, "\(text)")
        #expect(node.text == (text == "-" ? "" : text))
        #expect(node.isNull == (kind == .null))
        #expect((node.bool != nil) == (kind == .bool))
        #expect((node.string != nil) == (kind == .string))
        #expect((node.number != nil) == (kind == .integer || kind == .number))
    }

    @Test(
        "Quoted and block scalars are strings",
        arguments: ["'1'", "\"true\"", "'~'", "\"\"", "|\n  1", ">\n  null", "! 1"]
    )
    func quotedKind(_ text: String) throws {
        let node = try #require(parse("a: \(text)")["a"])
        #expect(node.kind == .string)
        #expect(node.bool == nil && node.number == nil && node.integer == nil && !node.isNull)
    }

    static let integers: [(text: String, value: Int?)] = [
        ("0", 0), ("-0", 0), ("+12", 12), ("-12", -12), ("007", 7), ("0o17", 15), ("0xfF", 255),
        ("9223372036854775807", .max), ("-9223372036854775808", .min), ("9223372036854775808", nil),
        ("-9223372036854775809", nil), ("0x7FFFFFFFFFFFFFFF", .max), ("0x8000000000000000", nil),
        ("200.0", 200), ("2e2", 200), ("2.5e1", 25), ("2.5", nil), ("1e30", nil), (".inf", nil), (".nan", nil),
        ("true", nil), ("'1'", nil), ("one", nil), ("~", nil),
    ]

    @Test("Integers", arguments: integers.indices)
    func integerValue(_ index: Int) throws {
        let (text, value) = Self.integers[index]
        #expect(try parse("[\(text)]").items?.first?.integer == value, "\(text)")
    }

    static let numbers: [(text: String, value: Double)] = [
        ("0", 0), ("-12", -12), ("0o17", 15), ("0x10", 16), ("1.", 1), (".5", 0.5), ("-.5e1", -5), ("+1.5", 1.5),
        ("0.1", 0.1), ("1e400", .infinity), ("-1e400", -.infinity), (".inf", .infinity), ("-.INF", -.infinity),
        ("+.Inf", .infinity), ("18446744073709551616", 18_446_744_073_709_551_616), ("5e-324", .leastNonzeroMagnitude),
        ("0xFFFFFFFFFFFFFFFFFF", 4_722_366_482_869_645_213_696), ("1e-400", 0),
    ]

    @Test("Numbers", arguments: numbers.indices)
    func numberValue(_ index: Int) throws {
        let (text, value) = Self.numbers[index]
        #expect(try parse("[\(text)]").items?.first?.number == value, "\(text)")
    }

    @Test("Not a number", arguments: [".nan", ".NaN", ".NAN"])
    func notANumber(_ text: String) throws {
        #expect(try parse("[\(text)]").items?.first?.number?.isNaN == true)
    }

    static let tags: [(text: String, kind: Node.Kind)] = [
        ("!!str 12", .string), ("!!str true", .string), ("!!str", .string), ("!!int '12'", .integer),
        ("!!float 12", .number), ("!!float '1.5'", .number), ("!!bool 'true'", .bool), ("!!null ''", .null),
        ("!!null", .null), ("!local 12", .string), ("!!binary aGk=", .string), ("!!timestamp 2024-01-01", .string),
        ("!<tag:yaml.org,2002:str> 1", .string), ("!!map {}", .mapping), ("!!seq []", .sequence),
        ("!local {}", .mapping), ("!!set {}", .mapping),
    ]

    @Test("Tags decide the kind", arguments: tags.indices)
    func taggedKind(_ index: Int) throws {
        let (text, kind) = Self.tags[index]
        #expect(try parse("a: \(text)")["a"]?.kind == kind, "\(text)")
    }

    @Test("Tags and anchors are kept as written, directives resolved")
    func properties() throws {
        let root = try parse("%TAG !e! tag:example.org,2000:\n---\na: !e!x &n 1\nb: !y [2]\nc: *n\nd: &m {}\ne: 1")
        #expect(root["a"]?.tag == "tag:example.org,2000:x")
        #expect(root["a"]?.anchor == "n")
        #expect(root["b"]?.tag == "!y")
        #expect(root["b"]?.anchor == nil)
        #expect(root["c"] == root["a"])
        #expect(root["d"]?.anchor == "m")
        #expect(root["e"]?.tag == nil)
    }

    @Test("Styles")
    func styles() throws {
        let root = try parse("a: 1\nb: '1'\nc: \"1\"\nd: |\n  1\ne: >\n  1\nf: [1]\ng: {a: 1}\nh:\n- 1\ni:\n  a: 1\n")
        let styles = root.members?.map(\.value.style)
        #expect(
            styles == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded, .flow, .flow, .block, .block]
        )
        #expect(root.style == .block)
    }

    @Test("Text that is not in the file as it is")
    func unescaped() throws {
        let root = try parse(
            "a: 'it''s'\nb: \"x\\ty\\u00e9\"\nc: one\n  two\nd: |\n  x\n   y\ne: >-\n  x\n  y\nf: \"\"\n"
        )
        #expect(root.members?.map(\.value.text) == ["it's", "x\tyé", "one two", "x\n y\n", "x y", ""])
    }
}
