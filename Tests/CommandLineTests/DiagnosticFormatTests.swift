import Foundation
import TestSupport
import Testing

@Suite struct DiagnosticFormatTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("openapi: 3.0.3\ninfo: { title: a, version: '1' }\npaths: [1]\ninfo: {}\n", to: "api.yaml")
    }

    private func errors(_ arguments: [String], environment: [String: String] = [:]) async throws -> String {
        let run = try await GeneratorRun(
            ["generate", "api.yaml", "-o", "out"] + arguments,
            in: folder.path,
            environment: environment
        )
        #expect(run.status == 1)
        return run.errors
    }

    @Test func textIsWithoutColorWhereThereIsNoTerminal() async throws {
        let text = try await errors(["--diagnostics", "text"], environment: ["TERM": "xterm-256color"])
        #expect(text.hasPrefix("api.yaml:4:1: error: "))
        #expect(!text.contains("\u{1B}"))
        #expect(try await errors([]) == text)
    }

    private struct Entry: Decodable {
        var severity: String
        var code: String
        var message: String
        var path: String?
        var line: Int?
        var column: Int?
        var notes: [Note]

        struct Note: Decodable {
            var message: String
            var line: Int?
        }
    }

    @Test func jsonIsALineForEach() async throws {
        let lines = try await errors(["--diagnostics", "json"]).split(separator: "\n")
        let entries = try lines.map { try JSONDecoder().decode(Entry.self, from: Data($0.utf8)) }
        let entry = try #require(entries.first)
        #expect(entry.severity == "error")
        #expect(entry.code == "duplicate-key")
        #expect([entry.path, "\(entry.line ?? 0)", "\(entry.column ?? 0)"] == ["api.yaml", "4", "1"])
        #expect(!entry.message.isEmpty)
        #expect(entry.notes.first?.line == 2)
    }

    @Test func githubShowsAnnotations() async throws {
        let lines = try await errors(["--diagnostics", "github"]).split(separator: "\n")
        #expect(lines.first?.hasPrefix("::error file=api.yaml,line=4,col=1,title=duplicate-key::") == true)
        #expect(lines.allSatisfy { $0.hasPrefix("::") })
    }
}
