import Foundation
import SourceTree
import TestSupport
import Testing

@Suite struct ShellTextTests {
    /// The shell itself says what it reads.
    @Test(arguments: [
        "api.yaml", "", "my api.yaml", "it's", "''", "$HOME", "a\nb", "`ls`", "*", "~", "#x", "ö", "-n;ls",
    ])
    func aShellReadsTheTextBack(_ text: String) async throws {
        let script = "printf '%s.' \(ShellText.argument(text))"
        let run = try await ProgramRun(URL(filePath: "/bin/sh"), ["-c", script], in: "/")
        #expect(run.output == text + ".")
    }

    @Test func whatNeedsNoQuotesHasNone() {
        #expect(ShellText.argument("openapi/api-v1.2_a.yaml") == "openapi/api-v1.2_a.yaml")
    }
}
