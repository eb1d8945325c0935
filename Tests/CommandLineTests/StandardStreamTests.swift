import Foundation
import TestSupport
import Testing

/// Standard output and standard error need not be there to be written to.
@Suite struct StandardStreamTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        // More than a pipe holds while nobody reads it.
        let schemas = (0..<3000).map { "    Pet\($0): { type: object, properties: { name: { type: string } } }\n" }
        try folder.write(
            "openapi: 3.1.0\ninfo: { title: Zoo, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n"
                + schemas.joined(),
            to: "openapi/zoo.yaml"
        )
        try folder.write("document: zoo.yaml\noutput: ../sdk\n", to: "openapi/generator.yaml")
    }

    /// Runs a script in which `$0` is the program.
    private func bash(_ script: String) async throws -> ProgramRun {
        try await ProgramRun(
            ProgramRun.tool("bash"),
            ["-c", script, GeneratorRun.program.path(percentEncoded: false)],
            in: folder.path
        )
    }

    @Test(arguments: ["inspect --ir", "inspect --types", "inspect --names"])
    func aReaderThatHasEnough(arguments: String) async throws {
        let run = try await bash("$0 \(arguments) | head -1; echo ${PIPESTATUS[0]}")
        // 128 + SIGPIPE: as any other program ends that nobody listens to, and says nothing.
        #expect(run.output.split(separator: "\n").count == 2, "\(run.output)")
        #expect(run.output.hasSuffix("\n141\n"), "\(run.output)")
        // The same where the signal is switched off, as some runners of CI do.
        #expect(try await bash("trap '' PIPE; $0 \(arguments) | head -1; echo ${PIPESTATUS[0]}").output == run.output)
    }

    #if os(Linux)
    @Test func aFullDiskBehindStandardOutput() async throws {
        let commands = ["inspect --ir", "templates list", "init --print --quiet openapi/zoo.yaml", "validate", "watch"]
        for arguments in commands {
            let run = try await bash("$0 \(arguments) > /dev/full")
            #expect(run.status == 74, "\(run.output)")
            #expect(run.output == "error: cannot write to standard output: No space left on device\n")
        }
    }
    #endif

    @Test func closedStreams() async throws {
        #expect(try await bash("$0 inspect --ir >&- 2>&-").status == 74)
        // What there is to say goes nowhere, and the exit code says it all the same.
        #expect(try await bash("$0 inspect --type Nobody 2>&-").status == 1)
        #expect(try await bash("$0 inspect openapi/nothing.yaml --ir 2>&-").status == 1)
    }
}
