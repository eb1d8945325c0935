import Foundation
import TestSupport
import Testing

@Suite struct CompletionTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(pets, to: "openapi/pets.yaml")
        try folder.write("document: pets.yaml\noutput: ../sdk\n", to: "openapi/generator.yaml")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func eachShellHasAScriptWithTheValues(shell: String) async throws {
        let run = try await folder.generator("--generate-completion-script", shell)
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        for word in [
            "generate", "check", "diff", "inspect", "init", "templates", "eject", "breaking-swift", "model-file",
        ] {
            #expect(run.output.contains(word), "\(word)")
        }
    }

    /// What a person gets who presses the tab key in bash.
    private func completions(of words: String...) async throws -> [String] {
        let script = try await folder.generator("--generate-completion-script", "bash").output
        try folder.write(script, to: "completions.bash")
        let list = words.map { "'\($0)'" }.joined(separator: " ")
        let bash = try await ProgramRun(
            ProgramRun.tool("bash"),
            [
                "-c",
                """
                source ./completions.bash
                export PATH="$(dirname "$0"):$PATH"
                COMP_WORDS=(generator \(list)); COMP_CWORD=\(words.count); COMP_LINE="${COMP_WORDS[*]}"
                COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
                _generator generator '\(words.last ?? "")' '\(words.dropLast().last ?? "generator")' 2>&1
                printf '%s\\n' "${COMPREPLY[@]}"
                """,
                GeneratorRun.program.path(percentEncoded: false),
            ],
            in: folder.path
        )
        return bash.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    @Test func bashCompletes() async throws {
        #expect(try await completions(of: "inspect", "--diagnostics", "g") == ["github"])
        #expect(try await completions(of: "diff", "--fail-on", "breaking-") == ["breaking-swift"])
        #expect(try await completions(of: "templates", "eject", "model") == ["model-file"])
        #expect(try await completions(of: "inspect", "--operation", "list") == ["listPets"])
        #expect(try await completions(of: "inspect", "--type", "P") == ["Pet"])
    }
}
