import Testing

@testable import SwiftBackend

@Suite struct MarkdownTests {
    @Test("a long paragraph is wrapped between words")
    func paragraph() {
        let words = Array(repeating: "word", count: 60)
        let lines = Markdown.lines(of: words.joined(separator: " "))
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.count <= Markdown.width })
        #expect(lines.joined(separator: " ").split(separator: " ").count == words.count)
    }

    @Test("the first line leaves room for what stands before it")
    func lead() {
        let lines = Markdown.lines(of: Array(repeating: "word", count: 30).joined(separator: " "), after: 40)
        #expect(lines.map(\.count) == [59, 89])
    }

    @Test("an item of a list is wrapped under its text")
    func listItem() {
        let lines = Markdown.lines(of: "  - " + Array(repeating: "item", count: 30).joined(separator: " "))
        #expect(lines.count == 2)
        #expect(lines[1].hasPrefix("    item"))
    }

    @Test("no wrapped line begins what the text did not begin")
    func noAccidentalBlocks() {
        let filler = String(repeating: "x", count: 94)
        for word in ["-", "1.", "#", ">", "+", "*", "@Metadata", "|"] {
            let lines = Markdown.lines(
                of: "\(filler) and \(word) then something that is long enough to be wrapped for sure"
            )
            #expect(!lines.dropFirst().contains { $0.hasPrefix(word) }, "\(lines)")
        }
    }

    @Test("code, tables and tags keep their lines")
    func structure() {
        let long = Array(repeating: "word", count: 40).joined(separator: " ")
        #expect(Markdown.lines(of: "```\n\(long)\n```") == ["```", long, "```"])
        #expect(Markdown.lines(of: "| \(long) |") == ["| \(long) |"])
        #expect(Markdown.lines(of: "    \(long)") == ["    \(long)"])
        #expect(Markdown.lines(of: "<p>\(long)</p>") == ["<p>\(long)</p>"])
        #expect(Markdown.lines(of: "<key, value> \(long)").count > 1)
    }

    @Test("a fence that is never closed is closed")
    func openFence() {
        #expect(Markdown.lines(of: "```\nlet x = 1") == ["```", "let x = 1", "```"])
    }

    @Test("line ends of every kind end lines; blank lines do not pile up")
    func lineEnds() {
        #expect(Markdown.lines(of: "\n\na\r\nb\rc\u{2028}d\n\n\n\ne  \n\n") == ["a", "b", "c", "d", "", "e"])
    }

    @Test("what cannot be seen is taken out, and what DocC would obey is escaped")
    func hostile() {
        #expect(Markdown.lines(of: "a\u{202E}b\0c\u{FEFF}d") == ["abcd"])
        #expect(Markdown.lines(of: "  @Metadata { }") == ["  \\@Metadata { }"])
        #expect(Markdown.lines(of: "*/ \"\"\" \\(x) #") == ["*/ \"\"\" \\(x) #"])
    }
}

@Suite struct DocCommentTests {
    @Test("nothing to say makes no comment")
    func empty() {
        var comment = DocComment()
        comment.add(nil)
        comment.add("  \n ")
        comment.addParameters([.init("a", nil, place: "`a` in the query.")])
        #expect(comment.text == nil)
    }

    @Test("a list is not in the line of the parameter's name")
    func lists() {
        var comment = DocComment()
        comment.addParameters([.init("a", "* one\n* two"), .init("b", "1st of all.")])
        #expect(
            comment.text == """
                /// - Parameters:
                ///   - a:
                ///     * one
                ///     * two
                ///   - b: 1st of all.
                """
        )
    }

    @Test("paragraphs stand apart, fields together")
    func layout() {
        var comment = DocComment()
        comment.add("Summary.")
        comment.add("More.")
        comment.addParameters([
            .init("a", "One.\n\nTwo."), .init("b", " ", place: "`b` in the query."), .init("c", "Three."),
        ])
        comment.addField("Returns", "A value.")
        comment.addField("Throws", nil)
        #expect(
            comment.text == """
                /// Summary.
                ///
                /// More.
                ///
                /// - Parameters:
                ///   - a: One.
                ///
                ///     Two.
                ///   - b: `b` in the query.
                ///   - c: Three.
                /// - Returns: A value.
                """
        )
    }

    @Test("a list of the document before the fields stays a list of its own")
    func listBeforeFields() {
        var comment = DocComment()
        comment.add("- one\n- two")
        comment.addField("Returns", "A value.")
        #expect(comment.text == "/// - one\n/// - two\n///\n/// - Returns: A value.")
    }
}
