import SourceTree
// Swift Testing has a type of this name too.
import struct SourceTree.SourceLocation
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
    private func rendered(_ text: String, at offset: Int) -> [String] {
        let file = SourceFile(path: "a.yaml", text: text)
        let diagnostic = Diagnostic.error("code", "message", at: file.location(at: offset))
        return DiagnosticRenderer(color: false).render(diagnostic).split(separator: "\n").map(String.init)
    }

    @Test("As a compiler's")
    func text() throws {
        let text = (1...11).map { "k\($0): 1\n" }.joined() + "  k3: 1\nk2: 2\n"
        let file = SourceFile(path: "api/a.yaml", text: text.replacing("  k3", with: "k0"))
        let found = diagnostics(of: file)
        #expect(
            found.map(\.description) == [
                """
                api/a.yaml:13:1: error: the key "k2" is in this mapping twice [duplicate-key]
                   13 | k2: 2
                      | ^
                api/a.yaml:2:1: note: the first one is here
                    2 | k2: 1
                      | ^
                """
            ]
        )
    }

    @Test("Without a location, and with a hint")
    func withoutLocation() {
        let diagnostic = Diagnostic.warning("unused", "nothing uses it", at: nil, notes: [.init("remove it")])
        #expect(diagnostic.description == "warning: nothing uses it [unused]\nnote: remove it")
        #expect(
            Diagnostic.note("n", "m", at: SourceLocation(path: "p", line: 3, column: 4)).description
                == "p:3:4: note: m [n]"
        )
    }

    @Test("Colour only when asked")
    func color() {
        let diagnostic = Diagnostic.error("c", "m", at: SourceFile(path: "p", text: "x").location(at: 0))
        #expect(!DiagnosticRenderer(color: false).render(diagnostic).contains("\u{1B}"))
        let colored = DiagnosticRenderer(color: true).render(diagnostic)
        #expect(colored.contains("\u{1B}[1;31merror: \u{1B}[0m"))
        #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == diagnostic.description)
    }

    @Test("The caret is under the place, whatever comes before")
    func caret() {
        #expect(
            rendered("abc: def", at: 5) == ["a.yaml:1:6: error: message [code]", "    1 | abc: def", "      |      ^"]
        )
        #expect(rendered("a\tb", at: 2).dropFirst() == ["    1 | a   b", "      |     ^"])
        #expect(rendered("\t\tb", at: 2).dropFirst() == ["    1 |         b", "      |         ^"])
        #expect(rendered("語語b", at: 6).dropFirst() == ["    1 | 語語b", "      |     ^"])
        #expect(rendered("😀b", at: 4).dropFirst() == ["    1 | 😀b", "      |   ^"])
        #expect(rendered("e\u{301}b", at: 3).dropFirst() == ["    1 | e\u{301}b", "      |  ^"])
        #expect(rendered("a\u{7}\u{1B}b", at: 3).dropFirst() == ["    1 | a\u{FFFD}\u{FFFD}b", "      |    ^"])
        #expect(rendered("ab", at: 2).dropFirst() == ["    1 | ab", "      |   ^"])
        #expect(rendered("a\n\nb", at: 2).dropFirst() == ["    2 |", "      | ^"])
    }

    @Test("Long lines are shown around the place")
    func longLines() throws {
        let text = String(repeating: "a", count: 500_000) + "X" + String(repeating: "b", count: 500_000)
        let lines = rendered(text, at: 500_000)
        #expect(lines[0] == "a.yaml:1:500001: error: message [code]")
        let expected = "…" + String(repeating: "a", count: 60) + "X" + String(repeating: "b", count: 39) + "…"
        #expect(lines[1] == "    1 | " + expected)
        #expect(lines[2] == "      | " + String(repeating: " ", count: 61) + "^")

        let wide = rendered(String(repeating: "語", count: 1000), at: 1500)
        #expect(wide[1].unicodeScalars.count == 8 + 1 + 30 + 20 + 1)
        #expect(wide[2] == "      | " + String(repeating: " ", count: 61) + "^")

        let atStart = rendered("X" + String(repeating: "b", count: 1000), at: 0)
        #expect(atStart[1] == "    1 | X" + String(repeating: "b", count: 39) + "…")
        let atEnd = rendered(String(repeating: "a", count: 1000), at: 1000)
        #expect(atEnd[1] == "    1 | …" + String(repeating: "a", count: 60))
    }

    @Test("JSON lines, readable by a JSON reader")
    func json() throws {
        let location = SourceLocation(path: "a \"b\".yaml", line: 2, column: 3)
        let full = Diagnostic.error(
            "c",
            "one\ntwo\u{1}",
            at: location,
            notes: [.init("n", at: location), .init("hint")]
        )
        let lines = DiagnosticFormat.json.render([full, .warning("w", "m", at: nil)]).split(separator: "\n")
        try #require(lines.count == 2)
        let first = try parse(String(lines[0]), as: .json)
        #expect(first["severity"]?.string == "error")
        #expect(first["code"]?.string == "c")
        #expect(first["message"]?.string == "one\ntwo\u{1}")
        #expect(first["path"]?.string == "a \"b\".yaml")
        #expect(first["line"]?.integer == 2)
        #expect(first["column"]?.integer == 3)
        #expect(
            first["notes"]?.canonical
                == "[{\"message\":\"n\",\"path\":\"a \\\"b\\\".yaml\",\"line\":2.0,\"column\":3.0},{\"message\":\"hint\"}]"
        )
        let second = try parse(String(lines[1]), as: .json)
        #expect(second.members?.map(\.key) == ["severity", "code", "message", "notes"])
        #expect(second["severity"]?.string == "warning")
    }

    @Test("GitHub annotations")
    func github() {
        let location = SourceLocation(path: "a,b:c%.yaml", line: 2, column: 3)
        let diagnostics: [Diagnostic] = [
            .error("c", "50% of a: b, c", at: location, notes: [.init("here", at: location), .init("hint")]),
            .warning("w", "m", at: nil),
            .note("n", "m", at: SourceLocation(path: "x", line: 1, column: 1)),
        ]
        #expect(
            DiagnosticFormat.github.render(diagnostics) == """
                ::error file=a%2Cb%3Ac%25.yaml,line=2,col=3,title=c::50%25 of a: b, c%0Aa,b:c%25.yaml:2:3: note: here%0Anote: hint
                ::warning title=w::m
                ::notice file=x,line=1,col=1,title=n::m
                """
        )
    }

    @Test("Collected, each once, by location")
    func collected() throws {
        let file = SourceFile(path: "b", text: "1\n2\n3\n")
        let third = Diagnostic.error("x", "third", at: file.location(at: 4))
        let first = Diagnostic.warning("x", "first", at: file.location(at: 0))
        let other = Diagnostic.warning("x", "other", at: SourceLocation(path: "a", line: 9, column: 9))
        let nowhere = Diagnostic.warning("x", "nowhere", at: nil)
        var all = Diagnostics()
        #expect(all.isEmpty)
        try all.throwIfErrors()
        for diagnostic in [first, nowhere, other, first] { all.append(diagnostic) }
        #expect(!all.containsErrors)
        try all.throwIfErrors()
        all.append(contentsOf: [third, first])
        #expect(all.containsErrors)
        #expect(all.sorted == [nowhere, other, first, third])
        #expect(throws: DiagnosticsError(all)) { try all.throwIfErrors() }
        #expect(DiagnosticsError(all).diagnostics == all.sorted)
    }
}
