import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(pets, to: "openapi/pets.yaml")
        try folder.write("document: pets.yaml\noutput: ../sdk\n", to: "openapi/generator.yaml")
    }

    /// Runs `check`, and expects nothing to be touched.
    private func check(_ arguments: String..., status: Int32) async throws -> GeneratorRun {
        let before = try folder.state()
        let run = try await GeneratorRun(["check"] + arguments, in: folder.path)
        #expect(run.status == status, "\(run.errors)")
        #expect(try folder.state() == before)
        return run
    }

    @Test func allIsWell() async throws {
        #expect(try await folder.generator("generate").status == 0)
        var run = try await check(status: 0)
        #expect(run.output.wholeMatch(of: /sdk: \d+ files, as the document gives them\n/) != nil)
        #expect(run.errors.isEmpty)
        #expect(try await check("--quiet", status: 0).output.isEmpty)
        // A fresh clone has no record of a run.
        try FileManager.default.removeItem(atPath: folder("sdk/.build"))
        run = try await check(status: 0)
        #expect(run.errors.isEmpty)
    }

    @Test func theDocumentHasChanged() async throws {
        #expect(try await folder.generator("generate").status == 0)
        let document = try folder.text(of: "openapi/pets.yaml")
        try folder.write(document.replacing("name: {", with: "title: {"), to: "openapi/pets.yaml")
        let run = try await check(status: 1)
        #expect(run.output.contains("--- a/sdk/.generator-lock.json\n+++ b/sdk/.generator-lock.json\n@@ "))
        #expect(run.output.contains("/Pet.swift\n@@ "))
        #expect(run.output.contains("\n+    public var title"))
        #expect(run.errors.hasPrefix("error: sdk is not what the document gives: `generate` would change "))

        // The difference is one that can be applied.
        try folder.write(run.output, to: "difference")
        let git = try await ProgramRun(ProgramRun.tool("git"), ["apply", "difference"], in: folder.path)
        #expect(git.status == 0, "\(git.output)")
        #expect(try await check(status: 0).errors.isEmpty)
    }

    @Test func aFileIsMissingOrEditedOrNoLongerGenerated() async throws {
        #expect(try await folder.generator("generate").status == 0)
        let readme = try folder.text(of: "sdk/README.md")
        try FileManager.default.removeItem(atPath: folder("sdk/Package.swift"))
        try folder.write(readme + "mine\n", to: "sdk/README.md")
        var run = try await check(status: 1)
        #expect(run.output.contains("--- /dev/null\n+++ b/sdk/Package.swift\n"))
        #expect(run.output.contains("-mine\n"))
        #expect(run.errors.contains("would change 2 files"))

        run = try await check("--quiet", "--diagnostics", "github", status: 1)
        #expect(run.output.isEmpty)
        let line = readme.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(run.errors.contains("::error file=sdk/README.md,line=\(line),col=1,title=outdated-file::"))
        #expect(run.errors.contains("::error file=sdk/Package.swift,line=1,col=1,title=outdated-file::"))

        #expect(try await folder.generator("generate", "--force").status == 0)
        run = try await check("--module", "Zoo", status: 1)
        #expect(run.output.contains("--- a/sdk/Sources/TinyPets/Models/Pet.swift\n+++ /dev/null\n"))
    }

    @Test func nothingIsThere() async throws {
        let run = try await check("--quiet", status: 1)
        #expect(run.errors.hasPrefix("error: sdk is not what the document gives"))
        #expect(!folder.exists("sdk"))
    }

    @Test func theDocumentIsWrong() async throws {
        #expect(try await folder.generator("generate").status == 0)
        try folder.write("{", to: "openapi/pets.yaml")
        let run = try await check(status: 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("openapi/pets.yaml:1:2: error: "))
        _ = try await check("openapi/pets.yaml", status: 64)
        _ = try await check("--config", "nothing.yaml", status: 2)
    }

    @Test func protectedFilesAreNotLookedAt() async throws {
        try folder.write(
            "document: pets.yaml\noutput: ../sdk\nprotected: [README.md, Sources/*/Models]\n",
            to: "openapi/generator.yaml"
        )
        try folder.write("mine", to: "sdk/README.md")
        let run = try await folder.generator("generate")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.errors.contains("openapi/generator.yaml:3:13: note: README.md is protected, so it is not generated")
        )
        #expect(try folder.text(of: "sdk/README.md") == "mine")
        #expect(!folder.exists("sdk/Sources/TinyPets/Models"))
        _ = try await check(status: 0)
        try folder.write("mine as well", to: "sdk/README.md")
        _ = try await check(status: 0)
        // `--force` does not go over it.
        #expect(try await folder.generator("--force").status == 0)
        #expect(try folder.text(of: "sdk/README.md") == "mine as well")
    }

    @Test func aPatternThatIsWrong() async throws {
        try folder.write("document: pets.yaml\noutput: ../sdk\nprotected: [../a]\n", to: "openapi/generator.yaml")
        let run = try await check(status: 2)
        #expect(run.errors.contains("openapi/generator.yaml:3:13: error: \"../a\" is no path below the output folder"))
        try folder.write("document: pets.yaml\noutput: ../sdk\nprotected: [READNE.md]\n", to: "openapi/generator.yaml")
        let warned = try await folder.generator("generate")
        #expect(warned.status == 0)
        #expect(warned.errors.contains("note: did you mean \"README.md\"?"))
    }

    @Test func handWrittenFilesSurvive() async throws {
        #expect(try await folder.generator("generate").status == 0)
        let mine = ["sdk/Sources/TinyPets/Models/Pet+Mine.swift", "sdk/Sources/TinyPets/Mine/A.swift", "sdk/notes.txt"]
        for path in mine { try folder.write("mine", to: path) }
        _ = try await check(status: 0)
        #expect(try await folder.generator("generate", "--force").status == 0)
        #expect(try await folder.generator("generate", "--module", "Zoo").status == 0)
        #expect(!folder.exists("sdk/Sources/TinyPets/Models/Pet.swift"))
        for path in mine { #expect(try folder.text(of: path) == "mine") }
    }

    @Test func theVersionIsTold() async throws {
        let run = try await folder.generator("--version")
        #expect(run.status == 0)
        #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+(-[a-z]+)?\n/) != nil)
        #expect(try await folder.generator("generate").status == 0)
        let version = run.output.trimmingCharacters(in: .newlines)
        #expect(try folder.text(of: "sdk/.generator-lock.json").contains("\"generator\": \"\(version)\""))
    }
}
