import TemplateEngine
import Testing

struct IndentationTests {
    @Test(arguments: [
        ("{{verse}}", "first\nsecond\n\nfourth"),
        ("    {{verse}};\n", "    first\n    second\n\n    fourth;\n"),
        ("\t/* {{verse}} */\n", "\t/* first\n\tsecond\n\n\tfourth */\n"),
        ("a\n  b {{title}} {{verse}}\n", "a\n  b Blue first\n  second\n\n  fourth\n"),
        ("  {{#isRemastered}}a: {{verse}}{{/isRemastered}}", "  a: first\n  second\n\n  fourth"),
    ])
    func linesOfAValueGetTheIndentationOfItsLine(text: String, expected: String) throws {
        #expect(try render(text, Album()) == expected)
    }

    @Test func theIndentationMayItselfBePrinted() throws {
        #expect(
            try render("{{#genres}}{{^-first}}  {{/-first}}{{verse}}\n{{/genres}}", Album(genres: ["a", "b"]))
                == "first\nsecond\n\nfourth\n  first\n  second\n\n  fourth\n"
        )
    }

    @Test func aPartialInALoop() throws {
        let text = "[\n{{#tracks}}\n    {{>track}}\n{{/tracks}}\n]\n"
        #expect(
            try render(text, Album(), partials: ["track": "{\n\n  {{title}}\n\r\n}\n"])
                == "[\n    {\n\n      Carey\n\r\n    }\n    {\n\n      River\n\r\n    }\n]\n"
        )
    }

    @Test func partialsWithinPartials() throws {
        let partials = [
            "outer": "outer\n  {{>inner}}\n\nouter {{>inline}}\n",
            "inner": "inner {\n\t{{verse}}\n}\n",
            "inline": "inline\n  inline",
        ]
        #expect(
            try render("a\n  {{>outer}}\nb\n", Album(), partials: partials) == """
                a
                  outer
                    inner {
                    \tfirst
                    \tsecond

                    \tfourth
                    }

                  outer inline
                    inline
                b

                """
        )
    }

    @Test func aPartialWithinALineIndentsNothing() throws {
        #expect(try render("  a {{>other}}\n", Album(), partials: ["other": "b\nc"]) == "  a b\nc\n")
    }

    @Test func blankLinesHaveNoTrailingSpaces() throws {
        let partials = ["outer": "a\n\n{{#tracks}}\n\n    {{>inner}}\n{{/tracks}}\n", "inner": "\n{{title}}\n\n"]
        let text = try render("    {{>outer}}\n", Album(), partials: partials)
        #expect(text == "    a\n\n\n\n        Carey\n\n\n\n        River\n\n")
    }

    @Test func whatIsPrintedLaterIsIndentedAsBefore() throws {
        let partials = ["outer": "{{verse}}\n  {{>inner}}\n{{title}}\n", "inner": "x\n"]
        #expect(
            try render(" {{>outer}}\n{{title}}", Album(), partials: partials)
                == " first\n second\n\n fourth\n   x\n Blue\nBlue"
        )
    }

    @Test func aPartialThatPrintsNothing() throws {
        #expect(try render("a\n    {{>other}}\nb\n", Album(), partials: ["other": "{{label}}"]) == "a\nb\n")
        #expect(try render("a\n    {{>other}}\nb\n", Album(), partials: ["other": ""]) == "a\nb\n")
    }

    @Test func renderingIntoBytesAppends() throws {
        let template = try library("    {{>other}}\n", partials: ["other": "{{title}}\n{{verse}}\n"])
            .template("main", for: Album.self)
        var bytes = Array("  x".utf8)
        template.render(Album(), into: &bytes)
        template.render(Album(title: "Hejira"), into: &bytes)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "  x    Blue\n    first\n    second\n\n    fourth\n    Hejira\n    first\n    second\n\n    fourth\n"
        )
    }
}
