import Testing

@testable import SwiftBackend

@Suite struct DeadLinksTests {
    @Test(
        arguments: [
            ("See [pages](#pagination).", "See pages."),
            ("[a](/docs/a) and [b](../b \"B\")", "a and b"),
            ("[**bold** [inner]](#x)", "**bold** [inner]"),
            ("![a picture](./picture.png)", "a picture"),
            (##"<a href="#more" class="x">more</a>, <b>bold</b>"##, "more, <b>bold</b>"),
            ("<A class=x href='/a?b=c'>more</A>", "more"), ("<a href=./x>more</a>", "more"),
            ("[ open [a](#x) ( [b](#y) (", "[ open a ( b ("),
            ("[one](#a) [two](https://example.com/#b)", "one [two](https://example.com/#b)"),
        ]
    )
    func areOnlyTheirText(line: String, expected: String) {
        #expect(removed(from: line) == expected)
    }

    @Test(
        arguments: [
            "[a](https://example.com)", "[a](//example.com)", "[a](mailto:a@example.com)",
            "`[a](#b)` and ``x ` [a](#b)``",
            #"\[a](#b)"#, "[a] (#b)", "[a](#b", "a < b, c > d", "</a>", "[]", "`open [a](x)", "array[0](1)",
            #"<a href="https://example.com">a</a>"#,
            ##"<a href="https://example.com?a=1&b=#2">a</a>"##, ##"<a name="#x">a</a>"##, "<a href=>a</a>",
            "</a href='#x'>",
        ]
    )
    func everythingElseStays(line: String) {
        #expect(removed(from: line) == line)
    }

    /// What is never closed is looked for once, however often it is opened.
    @Test(.timeLimit(.minutes(1)), arguments: ["[", "[a](", "<a href='#x' ", "!["])
    func manyOpenings(opening: String) {
        let line = String(repeating: opening, count: 200_000) + "[a](#b)<"
        #expect(removed(from: line).hasSuffix("a<"))
    }

    @Test func codeStays() {
        #expect(Markdown.lines(of: "```\n[a](#b)\n```") == ["```", "[a](#b)", "```"])
        #expect(Markdown.lines(of: "[a](#b)") == ["a"])
    }

    private func removed(from line: String) -> String {
        String(decoding: DeadLinks.removed(from: Array(line.utf8)[...]), as: UTF8.self)
    }
}
