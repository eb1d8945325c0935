import Foundation
import TestSupport
import Testing

/// `generator diff`, as it is run.
@Suite struct DiffTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func run(_ arguments: String..., status: Int32 = 0, in subfolder: String = "") async throws -> GeneratorRun
    {
        let run = try await GeneratorRun(["diff"] + arguments, in: folder(subfolder))
        #expect(run.status == status, "\(run.errors)")
        return run
    }

    private static let changed = pets.replacing("{ name: { type: string } }", with: "{ name: { type: integer } }")

    @Test func twoDocuments() async throws {
        try folder.write(pets, to: "old.yaml")
        try folder.write(Self.changed, to: "new.yaml")
        let run = try await run("old.yaml", "new.yaml")
        #expect(run.errors.isEmpty)
        #expect(
            run.output == """
                Breaking
                  property 'name' has another type now (Swift, HTTP)
                    property-type-changed #/components/schemas/Pet/properties/name
                    old.yaml:15:58 → new.yaml:15:58
                    - var Pet.name: String
                    + var Pet.name: Int
                    - Pet.init(name: String)
                    + Pet.init(name: Int)

                1 breaking (1 in Swift): a major version (1.2.0 → 2.0.0)

                """
        )
        #expect(try await self.run("old.yaml", "old.yaml").output == "no changes\n")
    }

    @Test func aChangelogIsKept() async throws {
        try folder.write(pets, to: "old.yaml")
        try folder.write(Self.changed.replacing("1.2.0", with: "2.0.0"), to: "new.yaml")
        for _ in 1...2 { _ = try await run("old.yaml", "new.yaml", "--changelog", "CHANGELOG.md") }
        let text = try folder.text(of: "CHANGELOG.md")
        #expect(text.hasPrefix("# Changelog\n\n## 2.0.0\n\n<!-- changes of the API -->\n### Breaking changes\n"))
        #expect(text.ranges(of: "Property 'name' has another type now").count == 1)
        let errors = try await run("old.yaml", "new.yaml", "--changelog", "no/CHANGELOG.md", status: 2).errors
        #expect(errors.contains("[unwritable-changelog]"))
        // From HEAD, a run after a commit would replace what it was to keep; and a document is no changelog.
        _ = try await run("--changelog", "CHANGELOG.md", status: 64)
        _ = try await run("old.yaml", "new.yaml", "--changelog", "new.yaml", status: 64)
        _ = try await run("old.yaml", "new.yaml", "--changelog", "", status: 64)
        try folder.write([0x63, 0x61, 0x66, 0xE9], to: "latin.md")
        #expect(
            try await run("old.yaml", "new.yaml", "--changelog", "latin.md", status: 2).errors.contains("not UTF-8")
        )
    }

    @Test func exitCodesAreForScripts() async throws {
        try folder.write(pets, to: "old.yaml")
        try folder.write(Self.changed, to: "new.yaml")
        try folder.write(pets.replacing("All of them.", with: "All."), to: "described.yaml")
        _ = try await run("old.yaml", "new.yaml", "--fail-on", "breaking", status: 1)
        _ = try await run("old.yaml", "new.yaml", "--fail-on", "breaking-swift", status: 1)
        _ = try await run("old.yaml", "described.yaml", "--fail-on", "compatible")
        _ = try await run("old.yaml", "described.yaml", "--fail-on", "documentation", status: 1)
        let missing = try await run("old.yaml", "nothing.yaml", status: 2)
        #expect(
            missing.errors
                == "error: 'nothing.yaml' is neither a document nor a revision of a git repository [no-version]\n"
        )
        _ = try await run("old.yaml", "new.yaml", "--fail-on", "nonsense", status: 64)
    }

    /// What operations share is called after its component: moving one of them changes nothing for callers.
    @Test func orderOfOperationsIsNoChange() async throws {
        let operations = ["first", "second"].map {
            """
              /\($0):
                put:
                  operationId: \($0)
                  tags: [\($0)]
                  parameters: [{ $ref: '#/components/parameters/Mode' }]
                  requestBody: { $ref: '#/components/requestBodies/Thing' }
                  responses: { '401': { $ref: '#/components/responses/Unauthorized' } }

            """
        }
        let components = """
            components:
              parameters: { Mode: { name: mode, in: query, schema: { type: string, enum: [strict, lax] } } }
              requestBodies: { Thing: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }
              responses: { Unauthorized: { description: No., content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } } }

            """
        let head = "openapi: 3.0.3\ninfo: { title: Shared, version: 1.0.0 }\npaths:\n"
        try folder.write(head + operations.joined() + components, to: "old.yaml")
        try folder.write(head + operations.reversed().joined() + components, to: "new.yaml")
        #expect(try await run("old.yaml", "new.yaml").output == "no changes\n")
        let types = try await folder.generator("inspect", "old.yaml", "--types").output
        #expect(
            types.contains(
                "#/components/responses/Unauthorized/content/application~1json/schema\tUnauthorizedResponse\n"
            )
        )
        #expect(types.contains("#/components/requestBodies/Thing/content/application~1json/schema\tThingBody\n"))
        #expect(types.contains("#/components/parameters/Mode/schema\tModeParameter\n"))
        #expect(!types.contains("First"))
    }

    @Test func mistakesInBothDocumentsAreTold() async throws {
        try folder.write(pets.replacing("schemas/Pet'", with: "schemas/Pot'"), to: "old.yaml")
        try folder.write(pets.replacing("schemas/Pet'", with: "schemas/Pat'"), to: "new.yaml")
        let errors = try await run("old.yaml", "new.yaml", status: 2).errors
        #expect(errors.contains("old.yaml:12:"))
        #expect(errors.contains("new.yaml:12:"))
    }

    @Test func whatIsIgnoredIsNotSpokenOf() async throws {
        try folder.write(pets, to: "old.yaml")
        try folder.write(Self.changed, to: "new.yaml")
        try folder.write(
            "property-type-changed #/components/schemas/Pet/properties/name  # nobody has pets\nvalue-removed #/a\n",
            to: "known"
        )
        let run = try await run("old.yaml", "new.yaml", "--ignore", "known", "--fail-on", "breaking")
        #expect(run.output == "no changes (1 ignored)\n")
        #expect(run.errors.hasPrefix("known:2:1: warning: there is no change 'value-removed #/a' [unused-ignore]\n"))
    }

    @Test func machinesReadIt() async throws {
        try folder.write(pets, to: "old.yaml")
        try folder.write(Self.changed, to: "new.yaml")
        let json = try await run("old.yaml", "new.yaml", "--format", "json").output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["bump"] as? String == "major")
        let github = try await run("old.yaml", "new.yaml", "--format", "github", "--fail-on", "breaking", status: 1)
            .output
        #expect(github.hasPrefix("::error file=new.yaml,line=15,col=58,title=property-type-changed::property 'name'"))
        let markdown = try await run("old.yaml", "new.yaml", "--format", "markdown").output
        #expect(markdown.hasPrefix("## 2.0.0\n\n### Breaking changes\n\n- Property 'name' has another type now"))
    }

    /// The module is called after the title, unless somebody says how.
    @Test func anotherTitleIsAnotherModule() async throws {
        try folder.write(pets, to: "old.yaml")
        try folder.write(pets.replacing("Tiny pets", with: "Large pets"), to: "new.yaml")
        #expect(try await run("old.yaml", "new.yaml").output.contains("- import TinyPets\n    + import LargePets\n"))
        #expect(try await run("old.yaml", "new.yaml", "--module", "Pets").output == "no changes\n")
    }

    // MARK: - Git

    private func git(_ arguments: String...) async throws {
        let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
        let run = try await ProgramRun(ProgramRun.tool("git"), identity + arguments, in: folder.path)
        #expect(run.status == 0, "\(run.output)")
    }

    /// A repository with two commits: in the second, names are numbers.
    private func makeRepository() async throws {
        try folder.write("document: api/pets.yaml\nmodule: Pets\noutput: sdk\n", to: "openapi/generator.yaml")
        let reference = pets.replacing(
            "Pet: { type: object, required: [name], properties: { name: { type: string } } }",
            with: "Pet: { $ref: 'parts/pet.yaml' }"
        )
        try folder.write(reference, to: "openapi/api/pets.yaml")
        let pet = "{ type: object, required: [name], properties: { name: { type: string } } }\n"
        try folder.write(pet, to: "openapi/api/parts/pet.yaml")
        try await git("init", "--quiet")
        try await git("add", ".")
        try await git("commit", "--quiet", "-m", "first")
        try await git("tag", "v1")
        try folder.write(pet.replacing("string", with: "integer"), to: "openapi/api/parts/pet.yaml")
        try await git("commit", "--quiet", "-a", "-m", "second")
    }

    @Test func revisions() async throws {
        try await makeRepository()
        let status = try folder.state(of: ".git")
        #expect(try await run().output == "no changes\n")
        // A folder may be called as a revision is.
        try FileManager.default.createDirectory(atPath: folder("v1"), withIntermediateDirectories: true)
        let since = try await run("v1").output
        #expect(
            since.contains("    v1:openapi/api/parts/pet.yaml:1:49 → openapi/api/parts/pet.yaml:1:49\n"),
            "\(since)"
        )
        #expect(since.contains("- var Pet.name: String\n    + var Pet.name: Int\n"))
        #expect(try await run("v1", "HEAD").output.contains("v1:openapi/api/parts/pet.yaml:1:49 → HEAD:openapi"))
        #expect(try await run("HEAD", "v1").output.contains("- var Pet.name: Int\n    + var Pet.name: String\n"))
        // What is not committed yet is what is here now.
        try folder.write("{ type: object, properties: { nick: { type: string } } }\n", to: "openapi/api/parts/pet.yaml")
        #expect(try await run().output.contains("property-removed"))
        #expect(try folder.state(of: ".git") == status, "git is only asked")
    }

    @Test func aDocumentIsComparedWithWhatItWas() async throws {
        try await makeRepository()
        try FileManager.default.createDirectory(atPath: folder("tools"), withIntermediateDirectories: true)
        let document = "../openapi/api/pets.yaml"
        #expect(try await run("v1", document, in: "tools").output.contains("- var Pet.name: String\n"))
        #expect(try await run(document, "--module", "Pets", in: "tools").output == "no changes\n")
        #expect(try await run("v9", document, status: 2, in: "tools").errors.contains("'v9' is neither"))
    }

    @Test func mistakesOfARevisionAreShownThere() async throws {
        try await makeRepository()
        try folder.write("openapi: 3.0.3\n", to: "openapi/api/pets.yaml")
        try await git("commit", "--quiet", "-a", "-m", "third")
        let errors = try await run("HEAD", "v1", status: 2).errors
        #expect(errors.hasPrefix("HEAD:openapi/api/pets.yaml:1:1: error: "), "\(errors)")
    }
}
