import Testing

@testable import SourceTree

@Suite struct NameSuggestionTests {
    @Test(arguments: [
        ("operationID", "operationId"), ("desciption", "description"), ("requird", "required"),
        ("type", nil), ("xyz", nil), ("Servers", "servers"), ("serv", "serve"), ("in", nil), ("IF", "if"),
        ("repsonse", "response"),
    ])
    func nearest(name: String, expected: String?) {
        let candidates = ["operationId", "description", "required", "servers", "serve", "if", "response"]
        #expect(NameSuggestion.nearest(to: name, among: candidates) == expected)
    }

    @Test func theNearestWins() {
        #expect(NameSuggestion.nearest(to: "petstores", among: ["petstoer", "petstore", "pets"]) == "petstore")
        #expect(NameSuggestion.nearest(to: "abcdef", among: ["abcdeg", "abcdeh"]) == "abcdeg")
        #expect(NameSuggestion.nearest(to: "abc", among: []) == nil)
        #expect(NameSuggestion.nearest(to: "", among: ["a", ""]) == nil)
    }

    @Test func longNamesAreNotCompared() {
        let long = String(repeating: "a", count: 100_000)
        #expect(NameSuggestion.nearest(to: long, among: [long + "b"]) == nil)
        #expect(NameSuggestion.nearest(to: "aaaa", among: [long]) == nil)
    }
}
