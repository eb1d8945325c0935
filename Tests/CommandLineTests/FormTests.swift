import Foundation
import TestSupport
import Testing

/// `--form sources`: what the build plugin calls.
@Suite struct FormTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(pets, to: "api.yaml")
    }

    private func generate(_ arguments: [String] = ["--form", "sources"]) async throws -> [String: String] {
        let run = try await GeneratorRun(["generate", "api.yaml", "--output", "out"] + arguments, in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        return try folder.sdk("out").filter { $0.key != ".generator-lock.json" }
    }

    /// The plugin names these very files before the generator runs.
    @Test func theFilesAreTheSameForEveryDocument() async throws {
        let expected = try pluginFiles()
        let files = try await generate()
        #expect(files.keys.sorted() == expected.sorted())
        #expect(files["GeneratedClient.swift"]?.contains("@_exported import ClientRuntime\n") == true)
        #expect(files.values.count { $0.contains("struct Pet: ") } == 1)
        #expect(!files.values.contains { $0.contains("TinyPetsRuntime") })

        try folder.write("openapi: 3.1.0\ninfo: { title: Nothing, version: '1' }\npaths: {}\n", to: "api.yaml")
        #expect(try await generate().keys.sorted() == expected.sorted())
    }

    /// As the source of the plugin says, which nothing else can import.
    private func pluginFiles() throws -> [String] {
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let source = try String(
            contentsOf: project.appending(path: "Plugins/GenerateClient/GeneratingCommand.swift"),
            encoding: .utf8
        )
        let lists = source.matches(of: /names\("(\w+)", count: (\d+)\)/)
        try #require(lists.count == 2)
        return ["GeneratedClient.swift"]
            + lists.flatMap { list in
                (1...(Int(list.output.2) ?? 1)).map { "\(list.output.1)\($0 < 10 ? "0" : "")\($0).swift" }
            }
    }

    @Test func anotherTypeChangesOneFile() async throws {
        let before = try await generate()
        try folder.write(
            pets + "    Toy: { type: object, properties: { squeaks: { type: boolean } } }\n",
            to: "api.yaml"
        )
        let after = try await generate()
        #expect(after.filter { before[$0.key] != $0.value }.values.count == 1)
    }

    @Test func theConfigurationCanSayIt() async throws {
        try folder.write("form: sources\n", to: "generator.yaml")
        #expect(try await generate(["--config", "generator.yaml"]).keys.contains("GeneratedClient.swift"))
        // What was of the other form is gone, and the command line goes over the configuration.
        let package = try await generate(["--config", "generator.yaml", "--form", "package"])
        #expect(package.keys.contains("Package.swift") && !package.keys.contains("GeneratedClient.swift"))
    }
}
