import Foundation
import TestSupport
import Testing

/// What each command says about itself.
@Suite struct HelpTests {
    static let commands = [
        ["generate"], ["check"], ["diff"], ["inspect"], ["init"], ["validate"], ["templates", "list"],
        ["templates", "eject"],
    ]

    /// Examples and exit codes are part of the help.
    @Test(arguments: commands)
    func hasExamplesAndExitCodes(command: [String]) async throws {
        let folder = try TemporaryFolder()
        let run = try await GeneratorRun(command + ["--help"], in: folder.path)
        #expect(run.status == 0 && run.errors.isEmpty)
        let examples = run.output.split(separator: "\n").filter { $0.hasPrefix("generator ") }
        #expect(examples.count >= 2)
        // Those that do not fit on a line of a terminal would be broken.
        #expect(examples.allSatisfy { $0.hasPrefix("generator \(command.joined(separator: " "))") }, "\(run.output)")
        let next = run.output.split(separator: "\n\n").filter { $0.hasPrefix("generator ") }
        #expect(
            next.count == 1 && next.allSatisfy { $0.split(separator: "\n").count == examples.count },
            "\(run.output)"
        )
        let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("The exit code is 0"))
        #expect(words.contains("64 for wrong usage"))
    }
}
