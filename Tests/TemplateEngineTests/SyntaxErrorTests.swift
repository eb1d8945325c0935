import TemplateEngine
import Testing

/// What is wrong with the writing of templates, found when a library is made.
struct SyntaxErrorTests {
    private func problems(_ text: String, partials: [String: String] = [:]) -> [String] {
        errors(in: text, for: Album.self, partials: partials).map(\.summary)
    }

    @Test(arguments: [
        ("a\n  {{title", "main.mustache:2:3 the tag is not closed: there is no '}}'"),
        ("a {{{title}} b", "main.mustache:1:3 the tag is not closed: there is no '}}}'"),
        ("a {{! b }\nc", "main.mustache:1:3 the tag is not closed: there is no '}}'"),
        ("a {{title\n{{note}}", "main.mustache:1:3 the tag is not closed before the next one begins"),
        ("{{=<% %>=}}<%title}}", "main.mustache:1:12 the tag is not closed: there is no '%>'"),
    ])
    func tagsThatAreNotClosed(text: String, problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test func whiteSpaceAroundANameMayHoldALineBreak() {
        #expect(problems("{{\ntitle\n}}{{#tracks\n}}{{/\ntracks}}").isEmpty)
    }

    @Test func aTagThatGoesOnOnTheNextLine() {
        #expect(
            problems("a\n\t{{title\nb}} {{nope") == [
                "main.mustache:2:2 the tag is not closed on its line",
                "main.mustache:3:5 the tag is not closed: there is no '}}'",
            ]
        )
    }

    @Test(arguments: [
        ("a\n{{#tracks}}\nb", "main.mustache:2:1 the section 'tracks' is not ended"),
        ("a {{^tracks}}b", "main.mustache:1:3 the section 'tracks' is not ended"),
        ("a{{/tracks}}", "main.mustache:1:2 {{/tracks}} ends a section that was not begun"),
        ("{{#tracks}}\n{{/tarcks}}", "main.mustache:2:1 {{/tarcks}} does not end the section 'tracks'"),
        ("{{#artist}} {{#band}} {{/artist}}", "main.mustache:1:13 the section 'band' is not ended"),
        ("{{#artist.band}}{{/artist}}", "main.mustache:1:17 {{/artist}} does not end the section 'artist.band'"),
    ])
    func sectionsThatDoNotMatch(text: String, problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test func theOtherEndOfASectionIsNamed() {
        #expect(
            errors(in: "\n {{#tracks}}{{/tarcks}}", for: Album.self).first?.hints == [
                "'tracks' begins at line 2, column 2"
            ]
        )
        #expect(
            errors(in: "{{#artist}}{{#band}}\n{{/artist}}", for: Album.self).first?.hints == [
                "{{/artist}} at line 2 ends a section around it"
            ]
        )
    }

    @Test(arguments: ["{{=<%=}}", "{{=<% %>}}", "{{==}}", "{{=<% %> <%=}}", "{{=<= =>=}}", "{{=}}"])
    func badDelimiters(tag: String) {
        #expect(
            problems("a\n \(tag)b") == [
                "main.mustache:2:2 a tag that sets delimiters has two of them between equals signs, as {{=<% %>=}} has"
            ]
        )
    }

    @Test(arguments: [
        ("{{}}", "main.mustache:1:3 the tag has no name"),
        ("{{# }}{{/}}", "main.mustache:1:5 the tag has no name"),
        ("{{a b}}", "main.mustache:1:3 'a b' is not a name"),
        ("{{ artist..name }}", "main.mustache:1:4 'artist..name' is not a name"),
        ("{{artist.}}", "main.mustache:1:3 'artist.' is not a name"),
        ("{{title|upper}}", "main.mustache:1:3 'title|upper' is not a name"),
        ("{{<base}}", "main.mustache:1:3 parents ({{<name}}…{{/name}}) are not supported"),
        ("{{$block}}", "main.mustache:1:3 blocks ({{$name}}…{{/name}}) are not supported"),
        ("{{>}}", "main.mustache:1:4 a partial tag holds the name of one template, as {{>name}} does"),
        ("{{> a b}}", "main.mustache:1:5 a partial tag holds the name of one template, as {{>name}} does"),
    ])
    func namesThatAreNone(text: String, problem: String) {
        #expect(problems(text) == [problem])
    }

    @Test func everyErrorOfEveryTemplate() {
        let partials = ["other": "{{#a}}\n{{/b}}{{c", "third": "fine"]
        #expect(
            problems("{{}}\n{{#tracks}}{{a b}}\n{{=x=}}", partials: partials) == [
                "main.mustache:1:3 the tag has no name",
                "main.mustache:2:1 the section 'tracks' is not ended",
                "main.mustache:2:14 'a b' is not a name",
                "main.mustache:3:1 a tag that sets delimiters has two of them between equals signs, as {{=<% %>=}} has",
                "other.mustache:2:1 {{/b}} does not end the section 'a'",
                "other.mustache:2:7 the tag is not closed: there is no '}}'",
            ]
        )
    }

    @Test func columnsCountUnicodeScalars() {
        #expect(problems("é😀\u{301}{{}}") == ["main.mustache:1:6 the tag has no name"])
        #expect(problems("\u{FEFF}{{}}") == ["main.mustache:1:3 the tag has no name"])
        #expect(problems("a\r\nb\r\n  {{}}") == ["main.mustache:3:5 the tag has no name"])
    }

    @Test func twoTemplatesOfOneName() {
        #expect {
            try TemplateLibrary([
                TemplateSource(name: "a", path: "one/a.mustache", text: ""),
                TemplateSource(name: "a", path: "two/a.mustache", text: ""),
            ])
        } throws: { error in
            (error as? TemplateErrors)?.errors == [
                TemplateError(
                    path: "two/a.mustache",
                    line: 1,
                    column: 1,
                    message: "there are two templates named 'a'",
                    hints: ["the other is one/a.mustache"]
                )
            ]
        }
    }

    @Test func sectionsCannotExhaustTheStack() {
        let text = String(repeating: "{{#isRemastered}}", count: 100_000)
        #expect(problems(text) == ["main.mustache:1:851 sections are nested deeper than 50"])
        let deepest =
            String(repeating: "{{#isRemastered}}", count: 50) + String(repeating: "{{/isRemastered}}", count: 50)
        #expect(problems(deepest).isEmpty)
    }
}
