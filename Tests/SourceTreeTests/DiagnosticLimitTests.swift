import SourceTree
import Testing

@Suite struct DiagnosticLimitTests {
    private let limit = DiagnosticLimit(perCode: 2, hint: "--all shows them")

    private func warnings(_ count: Int, _ code: String) -> [Diagnostic] {
        (1...count).map { .warning(code, "number \($0)", at: nil) }
    }

    private func text(_ diagnostics: [Diagnostic]) -> [String] {
        DiagnosticFormat.text.render(diagnostics, atMost: limit).split(separator: "\n").map(String.init)
    }

    @Test func ofManyTheFirstAreShown() {
        #expect(
            text(warnings(5, "a-b") + warnings(1, "c-d")) == [
                "warning: number 1 [a-b]", "warning: number 2 [a-b]",
                "note: and 3 more of these [a-b]; --all shows them", "warning: number 1 [c-d]",
            ]
        )
    }

    @Test func eachCodeHasItsOwnLimit() {
        let mixed = zip(warnings(4, "a-b"), warnings(4, "c-d")).flatMap { [$0, $1] }
        #expect(
            text(mixed) == [
                "warning: number 1 [a-b]", "warning: number 1 [c-d]",
                "warning: number 2 [a-b]", "note: and 2 more of these [a-b]; --all shows them",
                "warning: number 2 [c-d]", "note: and 2 more of these [c-d]; --all shows them",
            ]
        )
    }

    @Test func aSingleOneMoreIsShown() {
        #expect(text(warnings(3, "a-b")).count == 3)
    }

    @Test func errorsAreAllShown() {
        let errors = (1...9).map { Diagnostic.error("a-b", "number \($0)", at: nil) }
        #expect(text(errors).count == 9)
        #expect(text(errors + warnings(9, "a-b")).count == 12)
    }

    @Test(arguments: [DiagnosticFormat.json, .github])
    func programsGetAll(format: DiagnosticFormat) {
        let all = warnings(9, "a-b")
        #expect(format.render(all, atMost: limit) == format.render(all))
        #expect(format.render(all, atMost: limit).split(separator: "\n").count == 9)
    }
}
