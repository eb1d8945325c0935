import SourceTree
import Testing

@Suite("Limits are errors, not crashes")
struct LimitTests {
    @Test("Nesting as deep as the limit is read", arguments: [SourceTree.Format.json, .yaml])
    func depthAtLimit(_ format: SourceTree.Format) throws {
        let text = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
        var node = try parse(text, as: format)
        for _ in 1..<512 { node = try #require(node.items?.first) }
        #expect(node.items?.isEmpty == true)
    }

    @Test("Deeper nesting is an error where it begins", arguments: [SourceTree.Format.json, .yaml])
    func depthBeyondLimit(_ format: SourceTree.Format) {
        let text = String(repeating: "[", count: 513) + String(repeating: "]", count: 513)
        #expect(errors(of: text, as: format) == ["1:513 nesting-too-deep"])
    }

    @Test(
        "Even where libyaml takes quadratic time",
        .timeLimit(.minutes(1)),
        arguments: ["[", "{", "[\n", "{a: ", "- ", "? "]
    )
    func manyBrackets(_ opening: String) {
        let text = String(repeating: opening, count: 200_000 / opening.utf8.count)
        let found = errors(of: text)
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix("nesting-too-deep") == true, "\(found)")
    }

    @Test("Block nesting counts too")
    func blockDepth() {
        let text = (0..<20).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(errors(of: text, limits: ParsingLimits(depth: 20)) == [])
        #expect(errors(of: text, limits: ParsingLimits(depth: 19)) == ["20:20 nesting-too-deep"])
    }

    @Test("Depth is counted through aliases")
    func depthThroughAliases() {
        let text = "a: &a [[[1]]]\nb: &b [[*a]]\nc: [*b]\n"
        #expect(errors(of: text, limits: ParsingLimits(depth: 7)) == [])
        #expect(errors(of: text, limits: ParsingLimits(depth: 6)) == ["3:5 nesting-too-deep"])
    }

    @Test("A billion laughs is an error")
    func billionLaughs() {
        var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        // Up to a4, 123,440 nodes are added; in a5, each *a4 adds 111,111, and the eighth is too much.
        #expect(errors(of: text) == ["6:45 alias-expansion"])
    }

    @Test("Aliases within the limit are read")
    func aliasesWithinLimit() throws {
        let text = "a: &a [1, 2]\nb: &b [*a, *a]\nc: [*b, *b]\n"
        // *a twice is 6 nodes; b is 7 nodes, so *b twice is 14.
        #expect(errors(of: text, limits: ParsingLimits(aliasedNodes: 20)) == [])
        #expect(errors(of: text, limits: ParsingLimits(aliasedNodes: 19)) == ["3:9 alias-expansion"])
        #expect(try parse(text)["c"]?.canonical == "[[[1.0,2.0],[1.0,2.0]],[[1.0,2.0],[1.0,2.0]]]")
    }

    @Test("Merging is bounded as aliases are")
    func mergeExpansion() {
        var text = "m0: &m0 {a: 1, b: 2}\n"
        for level in 1...40 { text += "m\(level): &m\(level) {k\(level): [*m\(level - 1)], <<: *m\(level - 1)}\n" }
        let found = errors(of: text)
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix("alias-expansion") == true, "\(found)")
    }

    @Test("A file larger than the limit is not read")
    func fileSize() {
        #expect(errors(of: "a: 12", limits: ParsingLimits(fileSize: 5)) == [])
        #expect(errors(of: "a: 123", limits: ParsingLimits(fileSize: 5)) == ["1:1 file-too-large"])
    }

    @Test("Many tag directives do not take quadratic time", .timeLimit(.minutes(1)))
    func manyTagDirectives() {
        let text = (0..<50_000).map { "%TAG !t\($0)! tag:example.org,2000:\n" }.joined() + "---\na: 1\n"
        #expect(errors(of: text) == ["1001:1 too-many-directives"])
    }
}
