import Foundation
import TestSupport
import Testing

/// What was done already is not done again; whatever is different is.
@Suite struct LastRunTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("document: pets.yaml\noutput: ../sdk\n", to: "openapi/generator.yaml")
        let reference = "{ $ref: 'pet.yaml#/Pet' }"
        try folder.write(
            pets.replacing("{ $ref: '#/components/schemas/Pet' }", with: reference),
            to: "openapi/pets.yaml"
        )
        try folder.write("Pet: { type: object, properties: { age: { type: integer } } }\n", to: "openapi/pet.yaml")
    }

    private static let record = "sdk/.build/generator/last-run.json"

    /// Runs the program, and tells whether it repeated what the record of the last run says.
    private func isRepeated(_ arguments: [String] = [], program: URL = GeneratorRun.program) async throws -> Bool {
        let run = try await GeneratorRun(arguments, in: folder.path, program: program)
        #expect(run.status == 0, "\(run.errors)")
        return run.output.contains("77 of 1 operation")
    }

    /// After a run whose record has a mark that no run would make.
    private func runAndMark(_ arguments: [String] = []) async throws {
        #expect(try await !isRepeated(arguments))
        try mark()
    }

    private func mark() throws {
        let text = try folder.text(of: Self.record)
        #expect(text.contains("\"generated\": 1"))
        try folder.write(text.replacing("\"generated\": 1", with: "\"generated\": 77"), to: Self.record)
    }

    @Test func nothingIsDoneTwice() async throws {
        try await runAndMark()
        let before = try folder.state()
        #expect(try await isRepeated())
        #expect(try await isRepeated(["openapi/../openapi/pets.yaml", "--config", folder("openapi/generator.yaml")]))
        #expect(try folder.state() == before)
        #expect(try await !isRepeated(["--force"]))
    }

    @Test(arguments: [
        ("openapi/pets.yaml", "# A comment.\n"), ("openapi/generator.yaml", "module: Zoo\n"),
        ("openapi/pet.yaml", "# A comment.\n"),
    ])
    func anInputHasChanged(path: String, addition: String) async throws {
        try await runAndMark()
        try folder.write(folder.text(of: path) + addition, to: path)
        try await runAndMark()
        #expect(try await isRepeated())
    }

    @Test(arguments: [
        ["--module", "Zoo"], ["--overlay", "overlay.yaml"], ["--templates", "templates"],
        ["--reference", "https://example.com/=openapi"],
    ])
    func theCommandLineHasChanged(arguments: [String]) async throws {
        let overlay = "overlay: 1.0.0\ninfo: { title: a, version: '1' }\nactions: [{ target: $.info, update: {} }]\n"
        try folder.write(overlay, to: "overlay.yaml")
        try folder.write("", to: "templates/gitignore.mustache")
        try await runAndMark()
        try await runAndMark(arguments)
        #expect(try await isRepeated(arguments))
        try await runAndMark()
    }

    @Test func aTemplateHasChanged() async throws {
        try folder.write(".build\n", to: "templates/gitignore.mustache")
        let arguments = ["--templates", "templates"]
        try await runAndMark(arguments)
        try folder.write(".build\n# Mine.\n", to: "templates/gitignore.mustache")
        try await runAndMark(arguments)
        #expect(try folder.text(of: "sdk/.gitignore") == ".build\n# Mine.\n")
        try folder.write("# {{client}}\n", to: "templates/readme.mustache")
        #expect(try await !isRepeated(arguments))
        try mark()
        try FileManager.default.removeItem(atPath: folder("templates/readme.mustache"))
        #expect(try await !isRepeated(arguments))
    }

    @Test func theOutputHasChanged() async throws {
        try await runAndMark()
        try FileManager.default.removeItem(atPath: folder("sdk/Package.swift"))
        try await runAndMark()
        #expect(folder.exists("sdk/Package.swift"))
        try FileManager.default.removeItem(atPath: folder("sdk/.generator-lock.json"))
        try await runAndMark()
        #expect(try await isRepeated())

        try folder.write("edited", to: "sdk/Package.swift")
        let run = try await GeneratorRun([], in: folder.path)
        #expect(run.status == 1)
        #expect(run.errors.contains("sdk/Package.swift:1:1: error: this file was edited since it was generated"))
        #expect(try folder.text(of: "sdk/Package.swift") == "edited")
        #expect(try await !isRepeated(["--force"]))
        #expect(try folder.text(of: "sdk/Package.swift") != "edited")
    }

    /// Who changes the generator gets what it writes now.
    @Test func theGeneratorHasChanged() async throws {
        try await runAndMark()
        let copy = URL(filePath: folder("copy"))
        try FileManager.default.copyItem(at: GeneratorRun.program, to: copy)
        #expect(try await !isRepeated(program: copy))
        try mark()
        #expect(try await isRepeated(program: copy))
        try FileManager.default.removeItem(at: copy)
        try FileManager.default.copyItem(at: GeneratorRun.program, to: copy)
        #expect(try await !isRepeated(program: copy), "the same path does not make it the same program")
    }

    @Test func aRecordThatIsDamagedOrGoneIsMadeAnew() async throws {
        try await runAndMark()
        try folder.write("{", to: Self.record)
        try await runAndMark()
        try FileManager.default.removeItem(atPath: folder("sdk/.build"))
        try await runAndMark()
        #expect(try await isRepeated())
    }

    @Test func warningsAreSaidAgain() async throws {
        try folder.write(
            "document: pets.yaml\noutput: ../sdk\nreferences: { https://example.com/cats.yaml: cats.yaml }\n",
            to: "openapi/generator.yaml"
        )
        let first = try await GeneratorRun([], in: folder.path)
        #expect(first.errors.contains("openapi/generator.yaml:3:46: warning: "))
        try mark()
        let second = try await GeneratorRun([], in: folder.path)
        #expect(second.output.contains("77 of"))
        #expect(second.errors == first.errors)
        let json = try await GeneratorRun(["--diagnostics", "json"], in: folder.path)
        #expect(json.errors.hasPrefix(#"{"severity":"warning","code":"unused-reference","#))
        // They are about the same file from wherever they are looked at.
        let config = ["--config", "generator.yaml"]
        let elsewhere = try await GeneratorRun(config, in: folder("openapi"))
        #expect(elsewhere.output.contains("77 of"))
        #expect(elsewhere.errors == first.errors.replacing("openapi/", with: ""))
    }
}
