import Foundation
import TestSupport
import Testing

@Suite struct InitTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func theOnlyDocumentIsFound() async throws {
        try folder.write(pets, to: "openapi/pets.yaml")
        let run = try await folder.generator("init")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        #expect(run.output.hasPrefix("document: openapi/pets.yaml (the only one in openapi)\n"))
        #expect(run.output.contains("\nmodule: TinyPets (the title “Tiny pets”)\n"))
        #expect(run.output.contains("\nenvironmentPrefix: TINY_PETS (TINY_PETS_BASE_URL, TINY_PETS_LOG)\n"))
        #expect(run.output.hasSuffix("\nopenapi/generator.yaml is written; `generator` makes the SDK\n"))

        // It is what holds without it.
        let configured = try await folder.generator("generate")
        #expect(configured.status == 0 && configured.errors.isEmpty, "\(configured.errors)")
        #expect(configured.output.hasPrefix("Generated/TinyPets: "))
        #expect(try await folder.generator("generate", "openapi/pets.yaml", "-o", "bare").status == 0)
        var (with, without) = (try folder.sdk("Generated/TinyPets"), try folder.sdk("bare"))
        with[".generator-lock.json"] = nil
        without[".generator-lock.json"] = nil
        #expect(with == without && !with.isEmpty)
    }

    @Test func aConfigurationIsNotReplacedUnasked() async throws {
        try folder.write(pets, to: "openapi/pets.yaml")
        try folder.write("mine", to: "openapi/generator.yaml")
        let run = try await folder.generator("init", "openapi/pets.yaml")
        #expect(run.status == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("error: openapi/generator.yaml is there already"))
        #expect(run.errors.contains("--force"))
        #expect(try folder.text(of: "openapi/generator.yaml") == "mine")

        let printed = try await folder.generator("init", "--print", "openapi/pets.yaml")
        #expect(printed.status == 0)
        #expect(printed.errors.hasPrefix("document: "))
        #expect(try folder.text(of: "openapi/generator.yaml") == "mine")

        #expect(try await folder.generator("init", "openapi/pets.yaml", "--force", "--quiet").output.isEmpty)
        #expect(try folder.text(of: "openapi/generator.yaml") == printed.output)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder("openapi")).count == 2)
    }

    @Test func pathsAreFromTheConfiguration() async throws {
        try folder.write(pets, to: "specs/v1/pets.yaml")
        let run = try await folder.generator(
            "init",
            "specs/v1/pets.yaml",
            "--config",
            "etc/sdk.yaml",
            "--output",
            "out/sdk",
            "--module",
            "Zoo"
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasSuffix("etc/sdk.yaml is written; `generator --config etc/sdk.yaml` makes the SDK\n"))
        let text = try folder.text(of: "etc/sdk.yaml")
        #expect(text.contains("\ndocument: ../specs/v1/pets.yaml\n"))
        #expect(text.contains("\noutput: ../out/sdk\n"))
        #expect(text.contains("\nmodule: Zoo\n"))
        #expect(try await folder.generator("--config", "etc/sdk.yaml").output.hasPrefix("out/sdk: "))
    }

    @Test func overlaysBesideTheDocumentAreTaken() async throws {
        try folder.write(pets, to: "openapi/pets.yaml")
        try folder.write(pets.replacing("Tiny pets", with: "Cats"), to: "openapi/cats.yaml")
        func overlay(_ extended: String?) -> String {
            """
            overlay: 1.0.0
            info: { title: More, version: 1.0.0 }
            \(extended.map { "extends: \($0)" } ?? "")
            actions: [{ target: $.info, update: { description: More. } }]

            """
        }
        try folder.write(overlay(nil), to: "openapi/pets.overlay.yaml")
        try folder.write(overlay("pets.yaml"), to: "openapi/more.overlay.yml")
        try folder.write(overlay("cats.yaml"), to: "openapi/other.overlay.yaml")
        try folder.write(overlay(nil), to: "openapi/cats.overlay.yaml")
        let run = try await folder.generator("init", "openapi/pets.yaml")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("overlays: openapi/pets.overlay.yaml (beside the document)\n"))
        #expect(
            try folder.text(of: "openapi/generator.yaml")
                .contains("\noverlays: [more.overlay.yml, pets.overlay.yaml]\n")
        )
    }

    @Test func whatIsFoundOfListsInPages() async throws {
        try folder.write(
            """
            openapi: 3.1.0
            info: { title: Zoo, version: '1' }
            paths:
              /pets:
                get:
                  operationId: listPets
                  parameters: [{ name: cursor, in: query, schema: { type: string } }]
                  responses:
                    '200':
                      description: a
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              data: { type: array, items: { type: string } }
                              next_cursor: { type: string }

            """,
            to: "openapi/zoo.yaml"
        )
        let run = try await folder.generator("init")
        #expect(run.output.contains("paging: cursor, 1 operation (listPets)\n"), "\(run.output)")
        let text = try folder.text(of: "openapi/generator.yaml")
        let line = "'listPets': { paging: { style: cursor, request: query.cursor, items: data, next: next_cursor } }"
        #expect(text.contains("\n#operations:\n# 1 operation in this way:\n#  \(line)\n"), "\(text)")
        #expect(text.contains("# No operation has a tag, so their paths group them.\ngroupBy: tag\n"))
        #expect(text.contains("\n#groups:\n#  'pets': 'pets'  # `pets` in Swift, 1 operation\n"))
    }

    @Test func noDocumentOrSeveral() async throws {
        var run = try await folder.generator("init")
        #expect(run.status == 1)
        #expect(run.errors.contains("there is no folder openapi to look for a document in"), "\(run.errors)")

        try folder.write("{}", to: "openapi/schemas.yaml")
        run = try await folder.generator("init")
        #expect(run.status == 1)
        #expect(run.errors.contains("there is no OpenAPI document in openapi"), "\(run.errors)")

        try folder.write("openapi: [", to: "openapi/broken.yaml")
        run = try await folder.generator("init")
        #expect(run.status == 1)
        #expect(run.errors.contains("openapi/broken.yaml:1:"), "\(run.errors)")

        try folder.write(pets, to: "openapi/a.yaml")
        try folder.write(pets, to: "openapi/b.yaml")
        run = try await folder.generator("init")
        #expect(run.status == 1)
        #expect(run.errors.contains("there are several documents in openapi: openapi/a.yaml, openapi/b.yaml"))
        #expect(!folder.exists("openapi/generator.yaml"))
        #expect(try await folder.generator("init", "openapi/nothing.yaml").status == 1)
        #expect(try await folder.generator("init", "").status == 64)
    }
}
