import Foundation
import TestSupport
import Testing

@Suite struct OverlayTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(pets, to: "openapi/pets.yaml")
        try folder.write(
            overlay("- {target: $.components.schemas.Pet.properties, update: {age: {type: integer}}}"),
            to: "age.yaml"
        )
    }

    private func overlay(_ actions: String, extends: String? = nil) -> String {
        """
        overlay: 1.1.0
        info: { title: Test, version: '1' }
        \(extends.map { "extends: '\($0)'" } ?? "x-nothing: 1")
        actions:
          \(actions)

        """
    }

    private func run(_ arguments: [String]) async throws -> GeneratorRun {
        try await GeneratorRun(arguments, in: folder.path)
    }

    private var pet: String {
        get throws {
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder("sdk"))
            let path = try #require(paths.first { $0.hasSuffix("/Pet.swift") })
            return try folder.text(of: "sdk/\(path)")
        }
    }

    @Test func overlaysOfTheCommandLineAreApplied() async throws {
        try folder.write(overlay("- {target: $..age, update: {description: In years.}}"), to: "years.yaml")
        let run = try await run(
            ["generate", "openapi/pets.yaml", "--overlay", "age.yaml", "--overlay", "years.yaml", "--output", "sdk"]
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        #expect(try pet.contains("age: Int?"))
        #expect(try pet.contains("In years."))
    }

    @Test func thoseOfTheConfigurationComeFirst() async throws {
        try folder.write("document: pets.yaml\noverlays: [../age.yaml]\noutput: ../sdk\n", to: "openapi/generator.yaml")
        try folder.write(overlay("- {target: $..age, update: {type: string}}"), to: "text.yaml")
        var run = try await run([])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(try pet.contains("age: Int?"))
        run = try await self.run(["--overlay", "text.yaml"])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        #expect(try pet.contains("age: String?"))
    }

    @Test func anOverlayAloneNamesItsDocument() async throws {
        let actions = "- {target: $.components.schemas.Pet.properties, update: {age: {type: integer}}}"
        try folder.write(pets, to: "openapi/all pets.yaml")
        try folder.write(overlay(actions, extends: "../openapi/all%20pets.yaml#/x"), to: "o/pets.overlay.yaml")
        try folder.write(
            overlay(actions.replacing("age", with: "weight"), extends: "../openapi/all pets.yaml"),
            to: "o/b.yaml"
        )
        let run = try await run(
            [
                "generate", "--overlay", "o/pets.overlay.yaml", "--overlay", "o/b.yaml", "--overlay", "age.yaml",
                "--output", "sdk",
            ]
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(try pet.contains("age: Int?"))
        #expect(try pet.contains("weight: Int?"))

        let inspected = try await self.run(["inspect", "--ir", "--overlay", "o/pets.overlay.yaml"])
        #expect(inspected.status == 0 && inspected.output.contains("age"))

        try folder.write(
            overlay(actions, extends: URL(filePath: folder("openapi/all pets.yaml")).absoluteString),
            to: "f.yaml"
        )
        #expect(try await self.run(["generate", "--overlay", "f.yaml", "--output", "sdk"]).status == 0)
    }

    @Test func whatIsWrongIsShownWhereItIsWritten() async throws {
        try folder.write(
            "document: pets.yaml\noverlays: [bad.yaml, nowhere.yaml]\noutput: ../sdk\n",
            to: "openapi/generator.yaml"
        )
        try folder.write(overlay("- {target: $.x-y, remove: true}"), to: "openapi/bad.yaml")
        var run = try await run([])
        #expect(run.status == 1)
        #expect(run.errors.contains("openapi/generator.yaml:2:22: error: "))
        try folder.write("document: pets.yaml\noverlays: [bad.yaml]\noutput: ../sdk\n", to: "openapi/generator.yaml")
        run = try await self.run([])
        #expect(run.status == 1)
        #expect(run.errors.contains("openapi/bad.yaml:5:17: error: 'target' is no JSONPath of RFC 9535"))
        #expect(!FileManager.default.fileExists(atPath: folder("sdk")))

        try folder.write(overlay("- {target: $.info, update: {title: [x]}}"), to: "openapi/bad.yaml")
        run = try await self.run([])
        #expect(run.status == 1)
        #expect(run.errors.contains("openapi/bad.yaml:5:38: error: an array cannot be merged into a string"))
        #expect(run.errors.contains("openapi/pets.yaml:2:16: note: the document's value is here"))

        try folder.write(overlay("- {target: $.nothing, remove: true}"), to: "openapi/bad.yaml")
        run = try await self.run([])
        #expect(run.status == 0)
        #expect(run.errors.contains("openapi/bad.yaml:5:14: warning: the target selects nothing"))

        // The document's reader finds an error in what the overlay has brought.
        try folder.write(
            overlay("- {target: $.components.schemas.Pet, update: {$ref: '#/nowhere'}}"),
            to: "openapi/bad.yaml"
        )
        run = try await self.run([])
        #expect(run.status == 1)
        #expect(run.errors.contains("openapi/bad.yaml:5:55: error: "))
    }

    @Test func nothingIsFetchedAndNothingIsGuessed() async throws {
        try folder.write(
            overlay("- {target: $, update: {}}", extends: "https://example.com/api.yaml"),
            to: "remote.yaml"
        )
        var run = try await run(["generate", "--overlay", "remote.yaml", "--output", "sdk"])
        #expect(run.status == 1)
        #expect(run.errors.contains("remote.yaml:3:10: error: nothing is fetched from the network"))
        // With a document, it does not matter what an overlay was written for.
        run = try await self.run(["generate", "openapi/pets.yaml", "--overlay", "remote.yaml", "--output", "sdk"])
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")

        run = try await self.run(["generate", "--overlay", "age.yaml", "--output", "sdk"])
        #expect(run.status == 1)
        #expect(run.errors.contains("nothing says which document to read"))

        try folder.write(overlay("- {target: $, update: {}}", extends: "openapi/pets.yaml"), to: "one.yaml")
        try folder.write(overlay("- {target: $, update: {}}", extends: "openapi/dogs.yaml"), to: "two.yaml")
        run = try await self.run(["generate", "--overlay", "one.yaml", "--overlay", "two.yaml", "--output", "sdk"])
        #expect(run.status == 1)
        #expect(run.errors.contains("two.yaml:3:10: error: the overlays extend several documents"))

        run = try await self.run(["generate", "openapi/pets.yaml", "--overlay", "", "--output", "sdk"])
        #expect(run.status == 64)
    }
}
