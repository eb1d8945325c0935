import Testing

@testable import SwiftBackend

@Suite struct UniqueNamesTests {
    private func settle(_ sources: [String], taken: Set<String> = []) -> [String: String] {
        let names = UniqueNames.settle(sources.map { .init(source: $0, name: Identifier.member($0)) }, taken: taken)
        return Dictionary(zip(sources, names)) { first, _ in first }
    }

    @Test("the one that is spelled as Swift spells it keeps the name")
    func exactSpellingWins() {
        #expect(settle(["user_name", "userName"]) == ["userName": "userName", "user_name": "userName2"])
        #expect(settle(["userName", "user_name"]) == ["userName": "userName", "user_name": "userName2"])
    }

    @Test("the order of the document does not matter")
    func orderDoesNotMatter() {
        let sources = ["count", "Count", "COUNT", "c-ount", "other", "line_1", "line1", "line"]
        let expected = settle(sources)
        var random = SeededGenerator(seed: 1)
        for _ in 0..<50 { #expect(settle(sources.shuffled(using: &random)) == expected) }
        #expect(Set(expected.values).count == sources.count)
    }

    @Test("a name with a digit at its end keeps the digit apart")
    func digits() {
        #expect(settle(["line_1", "line1"])["line_1"] == "line1_2")
    }

    @Test("a numbered name never meets one that is there")
    func numbersAreFree() {
        let names = settle(["a-b", "aB", "aB2"])
        #expect(names == ["aB": "aB", "aB2": "aB2", "a-b": "aB3"])
    }

    @Test("what yields gives its name even to what is spelled worse, in any order")
    func yielding() {
        let candidates = [
            UniqueNames.Candidate(source: "NotFoundResponse", name: "NotFoundResponse", yields: true),
            UniqueNames.Candidate(source: "not_found_response", name: "NotFoundResponse"),
        ]
        #expect(UniqueNames.settle(candidates) == ["NotFoundResponse2", "NotFoundResponse"])
        #expect(UniqueNames.settle(candidates.reversed()) == ["NotFoundResponse", "NotFoundResponse2"])
    }

    @Test("names that are taken are left alone")
    func taken() {
        #expect(settle(["client", "other"], taken: ["client"]) == ["client": "client2", "other": "other"])
    }

    @Test("all are distinct, whatever comes")
    func alwaysDistinct() {
        var random = SeededGenerator(seed: 3)
        let parts = ["a", "A", "b", "_", "-", "1", "2", ""]
        for _ in 0..<500 {
            let sources = (0..<12).map { _ in (0..<3).map { _ in parts.randomElement(using: &random) ?? "" }.joined() }
            let names = UniqueNames.settle(sources.map { .init(source: $0, name: Identifier.member($0)) })
            #expect(Set(names).count == names.count, "\(sources)")
        }
    }
}
