import Foundation
import TestSupport
import Testing

/// The tutorial ends in a successful call, whoever follows it to the letter.
///
/// Its first block builds the generator, which has been built with these tests: `make tutorial` runs that as well.
@Suite struct TutorialTests {
    @Test func endsInASuccessfulCall() async throws {
        let blocks = try Page("Sources/generator/Documentation.docc/Tutorial.md").samples.filter { $0.language == "sh" }
        try #require(blocks.first?.code == "make\nexport PATH=\"$PWD/.build/debug:$PATH\"\n")
        let script = blocks.dropFirst().map(\.code).joined(separator: "\n")
        let folder = try TemporaryFolder()
        try folder.write(script, to: "tutorial.sh")
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let run = try await ProgramRun(
            ProgramRun.tool("bash"),
            ["-euo", "pipefail", folder("tutorial.sh")],
            in: folder.path,
            environment: [
                "PATH": "\(Repository.generator.deletingLastPathComponent().path):\(path)", "TMPDIR": folder.path,
            ]
        )
        #expect(run.status == 0, "\(run.output)")
        let calls = "2: Call the API, due 2027-01-31\nThere is no third one.\n"
        #expect(run.output.ranges(of: calls).count == 2, "\(run.output)")
        #expect(run.output.contains("property-added #/components/schemas/Todo/properties/assignee"), "\(run.output)")
    }
}
