import Foundation
import Testing

/// The plugins, used from a package outside of this one. The generator is built once more for that, so this takes minutes:
/// `make plugin-test` runs it.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["PLUGIN_TESTS"] == "1"))
struct PluginTests {
    private let consumer: Consumer

    init() throws {
        consumer = try Consumer()
    }

    @Test func aTargetIsGeneratedWhenItIsBuilt() async throws {
        let first = try await consumer.swift("run", "call")
        #expect(first.status == 0, "\(first.output)")
        #expect(first.output.hasSuffix("Hello, Rex /pets/7\n"))
        #expect(!first.output.contains("warning: "), "\(first.output)")
        let files = try consumer.generatedFiles()

        // A new property is there in the next build, and what it does not concern is not even written.
        let name = "        name: { type: string }\n"
        try consumer.replace(name, in: document, with: name + "        age: { type: integer }\n")
        try consumer.replace("pet.greeting", in: "Sources/call/Call.swift", with: "pet.greeting, pet.age ?? 0")
        let second = try await consumer.swift("run", "call")
        #expect(second.output.hasSuffix("Hello, Rex 3 /pets/7\n"), "\(second.output)")
        let changed = try consumer.generatedFiles().filter { files[$0.key] != $0.value }
        #expect(changed.count == 1, "the file that has the type, of \(files.count)")

        // So is what was changed in a file that the document refers to.
        try consumer.replace("nickname", in: "Sources/Pets/people.yaml", with: "name")
        let third = try await consumer.swift("build")
        #expect(third.status != 0)
        #expect(third.output.contains("has no member 'nickname'"), "\(third.output)")
    }

    @Test func whatIsWrongWithTheDocumentIsAnErrorOfTheBuild() async throws {
        try consumer.replace("'#/components/schemas/Pet'", in: document, with: "'#/components/schemas/Pett'")
        let run = try await consumer.swift("build")
        #expect(run.status != 0)
        #expect(run.output.contains(/openapi\.yaml:17:\d+: error: .*\[broken-reference\]/), "\(run.output)")
    }

    @Test func aMissingDocumentIsAnError() async throws {
        try FileManager.default.createDirectory(
            atPath: "\(Consumer.folder)/Sources/Pets/api",
            withIntermediateDirectories: true
        )
        try FileManager.default.moveItem(
            atPath: "\(Consumer.folder)/\(document)",
            toPath: "\(Consumer.folder)/Sources/Pets/api/openapi.yaml"
        )
        let run = try await consumer.swift("build")
        #expect(run.status != 0)
        let message = """
            target 'Pets': there is no OpenAPI document: looked for openapi.yaml, openapi.yml or openapi.json in \
            \(Consumer.folder)/Sources/Pets
            """
        #expect(run.output.contains(message), "\(run.output)")
        #expect(run.output.contains("api/openapi.yaml is in a folder below it"), "\(run.output)")
    }

    @Test func severalDocumentsAreAnError() async throws {
        try consumer.write("{}", to: "Sources/Pets/openapi.json")
        let run = try await consumer.swift("build")
        #expect(run.status != 0)
        let message = "target 'Pets': there are several OpenAPI documents, of which only one can be meant: "
        #expect(run.output.contains(message + "openapi.yaml and openapi.json in "), "\(run.output)")
    }

    @Test func theCommandWritesAPackage() async throws {
        let generate = ["--allow-writing-to-package-directory", "generate-sdk"]
        let run = try await consumer.swift("package", generate[0], generate[1])
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("Generated/PetsSDK: "), "\(run.output)")
        #expect(consumer.exists("Generated/PetsSDK/Package.swift"))
        #expect(try await consumer.swift("package", generate[0], generate[1], "check").status == 0)

        try consumer.remove("Generated/PetsSDK/README.md")
        let check = try await consumer.swift("package", generate[0], generate[1], "check")
        #expect(check.status != 0)
        #expect(check.output.contains("error: the generator ended with exit code 1"), "\(check.output)")

        let target = try await consumer.swift("package", generate[0], generate[1], "--target", "Pets")
        #expect(target.status == 0, "\(target.output)")
        #expect(consumer.exists("Sources/Pets/GeneratedSources/GeneratedClient.swift"))
    }

    private let document = "Sources/Pets/openapi.yaml"
}
