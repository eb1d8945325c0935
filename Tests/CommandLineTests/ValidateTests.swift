import Foundation
import TestSupport
import Testing

/// `validate` tells what is wrong with documents, and leaves everything as it is.
@Suite struct ValidateTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func validate(_ arguments: String...) async throws -> GeneratorRun {
        try await GeneratorRun(["validate"] + arguments, in: folder.path)
    }

    /// So many parameters that are sent in a form of which servers may think otherwise.
    private static func doubtful(_ count: Int) -> String {
        let parameters = (1...count).map {
            "        - { name: a\($0), in: query, style: deepObject, schema: { type: array, items: { type: string } } }\n"
        }
        return pets.replacing("      responses:", with: "      parameters:\n\(parameters.joined())      responses:")
    }

    @Test func aGoodDocumentIsGood() async throws {
        try folder.write(pets, to: "api.yaml")
        let before = try folder.state()
        let run = try await validate("api.yaml")
        #expect(run.status == 0)
        #expect(run.output == "0 errors, 0 warnings\n")
        #expect(run.errors.isEmpty)
        #expect(try folder.state() == before)
    }

    @Test func allThatIsWrongIsSaidInOrder() async throws {
        let wrong = Self.doubtful(1).replacing("Pet: { type: object", with: "Pet: { type: objekt")
            .replacing("'200'", with: "ok")
        try folder.write(wrong, to: "api.yaml")
        let run = try await validate("api.yaml")
        #expect(run.status == 1)
        let places = run.output.matches(of: /(?m)^api\.yaml:(\d+):\d+: error: .* \[([a-z-]+)\]$/)
        #expect(places.map { String($0.2) } == ["invalid-status", "unknown-type"])
        #expect(places.compactMap { Int($0.1) } == places.compactMap { Int($0.1) }.sorted())
        #expect(run.output.hasSuffix("\n2 errors, 0 warnings\n"))
    }

    @Test func warningsFailOnlyWhereTheyShould() async throws {
        try folder.write(Self.doubtful(1), to: "api.yaml")
        #expect(try await validate("api.yaml").status == 0)
        #expect(try await validate("api.yaml", "--fail-on", "error").status == 0)
        #expect(try await validate("api.yaml", "--strict").status == 1)
        #expect(try await validate("api.yaml", "--fail-on", "warning").status == 1)
    }

    @Test func quietIsSilentWhereNothingFails() async throws {
        try folder.write(Self.doubtful(1), to: "api.yaml")
        let run = try await validate("api.yaml", "--quiet")
        #expect(run.output.isEmpty)
        #expect(run.errors.isEmpty)
        let strict = try await validate("api.yaml", "--quiet", "--strict")
        #expect(strict.output.contains("[undefined-style]"))
        #expect(!strict.output.contains("1 warning"))
    }

    @Test func ofManyAlikeSomeAreShown() async throws {
        try folder.write(Self.doubtful(12), to: "api.yaml")
        func count(_ text: String) -> Int { text.matches(of: /warning: .* \[undefined-style\]/).count }
        let some = try await validate("api.yaml")
        #expect(count(some.output) == 5)
        #expect(some.output.contains("note: and 7 more of these [undefined-style]; --all shows them\n"))
        #expect(some.output.hasSuffix("\n0 errors, 12 warnings\n"))
        #expect(count(try await validate("api.yaml", "--all").output) == 12)
        let generated = try await folder.generator("generate", "api.yaml", "--output", "out")
        #expect(count(generated.errors) == 5)
    }

    @Test func programsGetEverything() async throws {
        try folder.write(Self.doubtful(12), to: "api.yaml")
        let json = try await validate("api.yaml", "--diagnostics", "json")
        let lines = json.output.split(separator: "\n")
        #expect(lines.count == 12)
        for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        #expect(json.errors == "0 errors, 12 warnings\n")
        let github = try await validate("api.yaml", "--diagnostics", "github")
        #expect(github.output.split(separator: "\n").count { $0.hasPrefix("::warning file=api.yaml,line=") } == 12)
    }

    @Test func severalDocumentsAreReadInOneRun() async throws {
        try folder.write(pets.replacing("'200'", with: "ok"), to: "b.yaml")
        try folder.write("openapi: 3.1.0\ninfo: [\n", to: "a.yaml")
        let run = try await validate("b.yaml", "a.yaml")
        #expect(run.status == 1)
        let files = run.output.matches(of: /(?m)^([ab]\.yaml):\d+:\d+: error:/).map { String($0.1) }
        #expect(files == ["a.yaml", "b.yaml"])
    }

    @Test func theConfiguredDocumentIsTheDefault() async throws {
        try folder.write(pets, to: "openapi/api.yaml")
        try folder.write(
            "document: api.yaml\nnames: { '#/components/schemas/Dog': Cat }\n",
            to: "openapi/generator.yaml"
        )
        let run = try await validate()
        #expect(run.status == 1)
        #expect(run.output.contains("openapi/generator.yaml:2:"))
        #expect(run.output.contains("[unknown-name]"))
    }

    @Test func whatCannotBeReadIsNoAnswer() async throws {
        try folder.write(pets, to: "api.yaml")
        #expect(try await validate("missing.yaml", "api.yaml").status == 2)
        #expect(try await validate("api.yaml", "--config", "missing.yaml").status == 2)
        #expect(try await validate("api.yaml", "--overlay", "missing.yaml").status == 2)
        // What cannot be referred to is wrong with the document.
        try folder.write(pets.replacing("#/components/schemas/Pet", with: "missing.yaml"), to: "broken.yaml")
        #expect(try await validate("broken.yaml").status == 1)
    }

    @Test func wrongUsageIsSaid() async throws {
        #expect(try await validate().status == 64)
        #expect(try await validate("--fail-on", "note").status == 64)
        #expect(try await validate("--explain").status == 64)
    }

    // MARK: - Codes

    @Test func codesAreExplained() async throws {
        let run = try await validate("--explain", "undefined-style")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("undefined-style: "))
        #expect(run.output.contains("What to do: "))
        let change = try await validate("--explain", "property-removed")
        #expect(change.output.contains("generator diff"))
    }

    @Test func aMisspelledCodeIsNotLeftAlone() async throws {
        let run = try await validate("--explain", "undefined-stile")
        #expect(run.status == 64)
        #expect(run.errors.contains("Did you mean 'undefined-style'"))
    }

    @Test func codesAreListed() async throws {
        let lines = try await validate("--codes").output.split(separator: "\n")
        #expect(lines.count > 100)
        #expect(lines.contains { $0.hasPrefix("undefined-style ") })
    }
}
