import OpenAPI
import SourceTree
import Testing

/// Documents that nobody writes, and that must cost no more than an error.
@Suite struct HostileDocumentTests {
    @Test(arguments: [
        ("components: {schemas: {A: ", #"{"not": "#, "{}", "}", 400),
        ("components: {schemas: {A: ", #"{"properties": {"a": "#, "{}", "}}", 200),
        ("components: {schemas: {A: ", #"{"allOf": ["#, "{}", "]}", 200),
        (
            "components: {requestBodies: {A: {content: {a/b: ",
            #"{"encoding": {"a": {"headers": {"X": {"content": {"c/d": "#,
            "{}", "}}}}}}", 60
        ),
        ("components: {pathItems: {A: ", #"{"get": {"callbacks": {"c": {"{$url}": "#, "{}", "}}}}", 90),
    ])
    func deepNesting(start: String, open: String, middle: String, close: String, levels: Int) throws {
        let ends = String(repeating: "}", count: start.count { $0 == "{" })
        let nested = String(repeating: open, count: levels) + middle + String(repeating: close, count: levels)
        let found = try diagnose(header("3.2.0") + start + nested + ends)
        let errors = found.filter { $0.contains(" error ") }
        #expect(errors.count == 1)
        #expect(errors.first?.contains("error too-deep: this is nested too deeply: there may be 64 levels") == true)
    }

    @Test func deepButReasonable() throws {
        let nested = String(repeating: "{properties: {a: ", count: 50) + "{}" + String(repeating: "}}", count: 50)
        #expect(try diagnoseSchemas("    A: " + nested) == [])
    }

    @Test func longChainsOfReferences() throws {
        let count = 5_000
        func chain(_ section: String) -> String {
            (0..<count).map { "    S\($0): {$ref: '#/components/\(section)/S\($0 + 1)'}\n" }.joined()
        }
        let text =
            header() + "components:\n  schemas:\n" + chain("schemas") + "    S\(count): {title: end}\n"
            + "  responses:\n" + chain("responses") + "    S\(count): {description: end}\n"
        let document = try document(text)
        #expect(document.resolve(try document.schema("S0"))?.title == "end")
        let first = try #require(document.components.responses["S0"])
        #expect(document.resolve(first)?.description == "end")
    }

    @Test func thousandsOfBrokenReferences() throws {
        let lines = (0..<3_000).map { "    Some\($0): {$ref: '#/components/schemas/Sume\($0)'}\n" }
        let found = try diagnoseSchemas(lines.joined())
        #expect(found.count == 3_000)
        // The first ones get a suggestion.
        #expect(found.first?.contains("did you mean 'Some0'?") == true)
        #expect(found.last?.contains("did you mean") == false)
    }
}
