import Foundation
import TestSupport
import Testing

@Suite struct GenerateTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func run(
        _ arguments: [String],
        in subfolder: String = "",
        environment: [String: String] = [:]
    ) async throws -> String {
        let run = try await GeneratorRun(arguments, in: folder(subfolder), environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        return run.output
    }

    private func contents(of name: String) throws -> [String: String] {
        try folder.sdk(name)
    }

    @Test(arguments: [
        (["genrate"], "Did you mean `generator generate`?"),
        (["https://example.com/api.yaml", "--output", "out"], "download https://example.com/api.yaml"),
        (["api.yaml", "--output", "/"], "the root is none"), (["api.yaml", "--output", "/usr/.."], "the root is none"),
    ])
    func usageThatMeansSomethingElse(arguments: [String], expected: String) async throws {
        let run = try await GeneratorRun(arguments, in: folder.path)
        #expect(run.status == 64)
        #expect(run.errors.contains(expected), "\(run.errors)")
    }

    @Test func writesAPackageFromADocumentAlone() async throws {
        try folder.write(pets, to: "api.yaml")
        let output = try await run(["generate", "api.yaml", "--output", "sdk"])
        let summary = try #require(output.wholeMatch(of: /sdk: (\d+) files, (\d+) changed\n(.*)\n/))
        #expect(summary.3 == "1 of 1 operation, 1 of 1 schema, 1 of 1 type")
        #expect(summary.1 == summary.2)
        let files = try contents(of: "sdk")
        #expect(files.count == (Int(summary.1) ?? 0) + 1, "the lock file is not counted")
        #expect(files["Package.swift"]?.contains("TinyPets") == true)
        #expect(files.keys.contains { $0.hasPrefix("Sources/TinyPets/") })

        let before = try folder.state()
        #expect(
            try await run(["generate", "api.yaml", "--output", "sdk"]).hasPrefix("sdk: \(summary.1) files, 0 changed\n")
        )
        #expect(try folder.state() == before)
    }

    @Test func theTypesOfSchemasAreTold() async throws {
        try folder.write(pets, to: "api.yaml")
        let response = "#/paths/~1pets/get/responses/200/content/application~1json/schema"
        let lines = [
            "#/components/schemas/Pet\tPet", "#/components/schemas/Pet/properties/name\tString",
            "\(response)\t[Pet]", "\(response)/items\tPet",
        ]
        #expect(try await run(["inspect", "api.yaml", "--types"]).split(separator: "\n").map(String.init) == lines)
    }

    @Test func theModuleCanBeNamed() async throws {
        try folder.write(pets, to: "api.yaml")
        _ = try await run(["generate", "api.yaml", "--output", "sdk", "--module", "Zoo"])
        #expect(try contents(of: "sdk").keys.contains { $0.hasPrefix("Sources/Zoo/") })
    }

    @Test func withoutArgumentsTheConfigurationIsRead() async throws {
        try folder.write(pets, to: "openapi/pets.yaml")
        try folder.write("document: pets.yaml\noutput: ../Generated/Zoo\nmodule: Zoo\n", to: "openapi/generator.yaml")
        #expect(try await run([]).hasPrefix("Generated/Zoo: "))
        // The command line goes over the configuration, and `generate` need not be said.
        #expect(try await run(["--output", "other", "--module", "Park"]).hasPrefix("other: "))
        #expect(try contents(of: "other").keys.contains { $0.hasPrefix("Sources/Park/") })
        // A configuration may be anywhere.
        #expect(try await run(["--config", "../openapi/generator.yaml"], in: "other").contains(" 0 changed\n"))
    }

    /// Nothing of where, when and under which settings a run happens is in what it writes.
    @Test func whereverItRunsTheBytesAreTheSame() async throws {
        try folder.write(pets, to: "a/pets.yaml")
        try folder.write(pets, to: "b c/ü/deeper/pets.yaml")
        _ = try await run(["generate", "pets.yaml", "--output", "out"], in: "a")
        _ = try await run(
            ["generate", folder("b c/ü/deeper/pets.yaml"), "--output", folder("b c/out")],
            environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu", "HOME": folder.path]
        )
        #expect(try contents(of: "a/out") == contents(of: "b c/out"))
    }

    @Test func jsonGivesTheSameAsYAML() async throws {
        try folder.write(pets, to: "yaml/pets.txt")
        try folder.write(
            """
            {"openapi": "3.0.3", "info": {"title": "Tiny pets", "version": "1.2.0"}, "paths": {"/pets": {"get": {
            "operationId": "listPets", "responses": {"200": {"description": "All of them.", "content": {
            "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}}}}}}},
            "components": {"schemas": {"Pet": {"type": "object", "required": ["name"],
            "properties": {"name": {"type": "string"}}}}}}
            """,
            to: "json/pets.txt"
        )
        _ = try await run(["generate", "yaml/pets.txt", "-o", "yaml/out"])
        _ = try await run(["generate", "json/pets.txt", "-o", "json/out"])
        var (yaml, json) = (try contents(of: "yaml/out"), try contents(of: "json/out"))
        // The lock files tell that the documents are not the same; the files that they name are.
        let locks = [yaml, json].compactMap { $0[".generator-lock.json"]?.split(separator: "\"files\"") }
        #expect(locks.map(\.count) == [2, 2] && locks[0][0] != locks[1][0] && locks[0][1] == locks[1][1])
        yaml[".generator-lock.json"] = nil
        json[".generator-lock.json"] = nil
        #expect(yaml == json)
    }

    @Test func aCopiedBinaryWorksAlone() async throws {
        try folder.write(pets, to: "api.yaml")
        try FileManager.default.copyItem(at: GeneratorRun.program, to: URL(filePath: folder("copy")))
        let arguments = ["generate", "api.yaml", "--output", "sdk"]
        let run = try await GeneratorRun(arguments, in: folder.path, program: URL(filePath: folder("copy")))
        #expect(run.status == 0, "\(run.errors)")
        #expect(try contents(of: "sdk").keys.contains { $0.hasPrefix("Sources/TinyPetsRuntime/") })
    }

    @Test func inspectPrintsTheAPI() async throws {
        try folder.write(pets, to: "api.yaml")
        let output = try await run(["inspect", "api.yaml", "--ir"])
        #expect(output.hasPrefix("api \"Tiny pets\" 1.2.0\n"))
        #expect(output.contains("\"listPets\" GET /pets"))
    }

    @Test func inspectPrintsTheNames() async throws {
        try folder.write(pets, to: "api.yaml")
        let output = try await run(["inspect", "api.yaml", "--names"])
        #expect(output.contains("operations:\n  'listPets': { name: listPets }\n"))
        #expect(output.contains("names:\n  '#/components/schemas/Pet': Pet\n"))
    }

    @Test func warningsDoNotFail() async throws {
        try folder.write(pets, to: "openapi/pets.yaml")
        try folder.write(
            "document: pets.yaml\noutput: ../out\nreferences: { https://example.com/cats.yaml: cats.yaml }\n",
            to: "openapi/generator.yaml"
        )
        let run = try await GeneratorRun([], in: folder.path)
        #expect(run.status == 0)
        #expect(run.errors.contains("warning: "))
        #expect(run.output.hasPrefix("out: "))
    }
}
