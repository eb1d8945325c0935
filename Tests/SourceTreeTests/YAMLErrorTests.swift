import SourceTree
import Testing

@Suite("Errors in YAML have exact places")
struct YAMLErrorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var errors: [String]
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ errors: String...) {
            self.text = text
            self.errors = errors
        }
    }

    static let syntax: [Case] = [
        Case("a: b: c", "1:5 yaml-syntax"),
        Case("a:\n  - b\n c: d\n", "3:2 yaml-syntax"),
        Case("a: [1, 2\nb: 3\n", "2:2 yaml-syntax"),
        Case("a: \"open\nb: 1\n", "1:4 yaml-syntax"),
        Case("a: 'open", "1:4 yaml-syntax"),
        Case("é: 'open", "1:4 yaml-syntax"),
        Case("a:\n\tb: 1\n", "2:1 yaml-syntax"),
        Case("a: @b\n", "1:4 yaml-syntax"),
        Case("a: `b`\n", "1:4 yaml-syntax"),
        Case("a: %b\n", "1:4 yaml-syntax"),
        Case("a: \"\\q\"\n", "1:5 yaml-syntax"),
        Case("key: value\nnot a member\nkey2: value\n", "2:1 yaml-syntax"),
        Case("- a\nb: c\n", "2:1 yaml-syntax"),
        Case("a: }\n", "1:4 yaml-syntax"),
        Case("%YAML 2.0\n---\na", "1:1 yaml-syntax"),
        Case("a: !<tag b\n", "1:9 yaml-syntax"),
        Case("a: !foo!bar baz\n", "1:4 yaml-syntax"),
        Case("a: &\n", "1:5 yaml-syntax"),
        Case("ключ: значение\nещё: [\n", "3:1 yaml-syntax"),
    ]

    static let structure: [Case] = [
        Case("", "1:1 empty-document"),
        Case("   \n\n", "1:1 empty-document"),
        Case("# only a comment\n", "1:1 empty-document"),
        Case("a: 1\n---\nb: 2\n", "2:1 several-documents"),
        Case("a: 1\n---\n", "2:1 several-documents"),
        Case("--- a\n...\n--- b\n", "3:1 several-documents"),
        Case("{a: 1}\n---\n{b: 1}", "2:1 several-documents"),
        Case("a: 1\nb: 2\na: 3\n", "3:1 duplicate-key"),
        Case("a: 1\nA: 2\n"),
        Case("200: a\n\"200\": b\n", "2:1 duplicate-key"),
        Case(
            "{a: {x: 1, x: 2}, b: [{y: 1, y: 2}], a: 3}",
            "1:12 duplicate-key",
            "1:30 duplicate-key",
            "1:38 duplicate-key"
        ),
        // A key that a mapping inside has as well, in between.
        Case("a: 1\nb:\n  a: 2\na: 3\n", "4:1 duplicate-key"),
        Case("a: 1\na: 2\na: 3\n", "2:1 duplicate-key", "3:1 duplicate-key"),
        Case("'': 1\n?\n: 2\n", "2:2 duplicate-key"),
        Case("[a]: 1\n", "1:1 non-scalar-key"),
        Case("? {a: 1}\n: 1\nb: 2\nb: 3\n", "1:3 non-scalar-key", "4:1 duplicate-key"),
        Case("? - a\n  - b\n: 1\n", "1:3 non-scalar-key"),
        Case("a: &x [1]\n*x : 2\n", "2:1 non-scalar-key"),
        Case("a: *x\nb: &x 1\nc: *x\n", "1:4 unknown-alias"),
        Case("*x : 1\n", "1:1 unknown-alias"),
        Case("a: &x\n  b: *x\n", "2:6 recursive-alias"),
        Case("- &x [1, [*x]]\n- *x\n", "1:11 recursive-alias"),
        Case("&x\n*x : 1\n", "2:1 recursive-alias"),
        Case("a: !!int abc\n", "1:4 invalid-tag"),
        Case("a: !!map [1]\n", "1:4 invalid-tag"),
        Case("a: !!seq 1\n", "1:4 invalid-tag"),
        Case("a: !!str {b: 1}\n", "1:4 invalid-tag"),
        Case("a: 1\n<<: 2\n", "2:1 invalid-merge"),
        Case("<<: [{a: 1}, 2]\n", "1:1 invalid-merge"),
        Case("<<: {a: 1}\n<<: {b: 1}\n", "2:1 duplicate-key"),
        // Errors found before the syntax breaks are reported with it.
        Case("a: {x: 1, x: 2}\nb: *y\nc: ]\n", "1:11 duplicate-key", "2:4 unknown-alias", "3:4 yaml-syntax"),
    ]

    @Test("Syntax", arguments: syntax)
    func brokenSyntax(_ example: Case) {
        #expect(errors(of: example.text) == example.errors)
    }

    @Test("Structure", arguments: structure)
    func wrongStructure(_ example: Case) {
        #expect(errors(of: example.text) == example.errors)
    }

    static let notes: [Case] = [
        Case("a: 1\nb: 2\na: 3\n", "1:1 the first one is here"),
        Case("a: 1\na: 2\na: 3\n", "1:1 the first one is here", "1:1 the first one is here"),
        Case("# first\na: 1\n---\nb: 1", "2:1 the first one starts here"),
        Case("a:\n  &x\n  b: *x\n", "2:3 the value starts here"),
        Case("a: [1, 2\nb: 3\n", "1:4 while parsing a flow sequence"),
        Case("a:\n\tb: 1\n", "YAML is indented with spaces; this is a tab", "2:1 while scanning for the next token"),
        Case("a: 1\n<<: 2\n", "2:5 the value is here"),
    ]

    @Test("Notes point to the other place", arguments: notes)
    func otherPlaces(_ example: Case) {
        let found = diagnostics(of: SourceFile(path: "input", text: example.text)).flatMap(\.notes).map(short)
        #expect(found == example.errors)
    }

    @Test("No more errors are collected than the limit says")
    func errorLimit() {
        let text = (0..<50).map { "k: \($0)\n" }.joined()
        let found = errors(of: text, limits: ParsingLimits(errors: 7))
        #expect(found == (2...8).map { "\($0):1 duplicate-key" })
    }

    @Test("The reason to stop is reported beyond the limit")
    func stopBeyondErrorLimit() {
        let found = errors(of: "- {a: 1, a: 2, a: 3}\n- ]\n", limits: ParsingLimits(errors: 1))
        #expect(found == ["1:10 duplicate-key", "2:3 yaml-syntax"])
    }
}
