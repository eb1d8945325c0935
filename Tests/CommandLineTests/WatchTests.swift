import Foundation
import TestSupport
import Testing

/// `watch` writes the SDK again whenever something changes that it is made from.
@Suite struct WatchTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// What is in a file of the SDK. Nothing else of the folder is looked at while somebody writes to it.
    private func written(_ path: String) -> String {
        (try? folder.text(of: "out/Sources/TinyPets/\(path)")) ?? ""
    }

    private var model: String { written("Models/Pet.swift") }

    private func watching(_ arguments: String...) async throws -> RunningGenerator {
        let program = try RunningGenerator(["watch"] + arguments, in: folder.path)
        #expect(try await program.eventually { program.output.contains("watching ") }, "\(program.output)")
        return program
    }

    private func end(_ program: RunningGenerator) async throws {
        program.interrupt()
        #expect(try await program.eventually { program.status != nil })
        #expect(program.status == 0)
    }

    @Test func aChangeIsWritten() async throws {
        try folder.write(pets, to: "api.yaml")
        let program = try await watching("api.yaml", "--output", "out")
        #expect(model.contains("name"))
        try folder.write(pets.replacing("name", with: "title"), to: "api.yaml")
        #expect(try await program.eventually { program.output.contains("changes: ") })
        #expect(model.contains("title"))
        let output = program.output
        #expect(output.contains("api.yaml changed\n"))
        #expect(output.contains("\n  Sources/TinyPets/Models/Pet.swift\n"), "\(output)")
        #expect(output.contains("changes: 2 breaking (2 in Swift)\n"), "\(output)")
        try await end(program)
    }

    @Test func whatIsBrokenIsSaidAndMended() async throws {
        try folder.write(pets, to: "api.yaml")
        let program = try await watching("api.yaml", "--output", "out")
        let before = try folder.sdk("out")
        try folder.write(pets.replacing("'200'", with: "ok"), to: "api.yaml")
        #expect(try await program.eventually { program.output.contains("[invalid-status]") })
        try folder.write("openapi: [\n", to: "api.yaml")
        #expect(try await program.eventually { program.output.contains("[yaml-syntax]") })
        #expect(try folder.sdk("out") == before)
        // Some editors write another file, and move it there.
        try folder.write(pets.replacing("name", with: "title"), to: "api.yaml.new")
        try FileManager.default.removeItem(atPath: folder("api.yaml"))
        try FileManager.default.moveItem(atPath: folder("api.yaml.new"), toPath: folder("api.yaml"))
        #expect(try await program.eventually { model.contains("title") })
        try await end(program)
    }

    @Test func whatIsAddedAfterARunThatHadNothingToDo() async throws {
        try folder.write(pets, to: "openapi/api.yaml")
        let configuration = "document: api.yaml\noutput: ../out\ntemplates: templates\n"
        try folder.write(configuration, to: "openapi/generator.yaml")
        try FileManager.default.createDirectory(atPath: folder("openapi/templates"), withIntermediateDirectories: true)
        try await end(watching())
        let program = try await watching()
        #expect(program.output.contains(" 0 changed\n"))
        try folder.write("# Mine\n", to: "openapi/templates/readme.mustache")
        #expect(
            try await program.eventually { (try? folder.text(of: "out/README.md")) == "# Mine\n" },
            "\(program.output)"
        )
        try await end(program)
    }

    @Test func everythingThatIsReadIsWatched() async throws {
        let document = pets.replacing("{ $ref: '#/components/schemas/Pet' }", with: "{ $ref: 'schemas.yaml#/Toy' }")
        try folder.write(document, to: "openapi/api.yaml")
        try folder.write(
            "document: api.yaml\noutput: ../out\noverlays: [changes.yaml]\ntemplates: templates\n",
            to: "openapi/generator.yaml"
        )
        try folder.write("overlay: 1.0.0\ninfo: { title: a, version: '1' }\nactions: []\n", to: "openapi/changes.yaml")
        try folder.write("- kept\n", to: "openapi/templates/unused.mustache")
        let program = try await watching()
        // The file that is referred to is not there yet.
        #expect(program.output.contains("[broken-reference]"))
        let schema = "Toy: { type: object, properties: { nickname: { type: string } } }\n"
        try folder.write(schema, to: "openapi/schemas.yaml")
        #expect(try await program.eventually { written("Models/Toy.swift").contains("nickname") })
        try folder.write(
            """
            overlay: 1.0.0
            info: { title: a, version: '1' }
            actions: [{ target: $.info, update: { description: Of all the pets there are } }]
            """,
            to: "openapi/changes.yaml"
        )
        #expect(
            try await program.eventually {
                written("Client/TinyPetsClient.swift").contains("Of all the pets there are")
            }
        )
        try folder.write("# Mine\n", to: "openapi/templates/README.md.mustache")
        #expect(
            try await program.eventually { program.output.contains("openapi/templates changed\n") },
            "\(program.output)"
        )
        try folder.write("document: api.yaml\noutput: ../other\n", to: "openapi/generator.yaml")
        #expect(try await program.eventually { folder.exists("other/Package.swift") })
        try await end(program)
    }
}
