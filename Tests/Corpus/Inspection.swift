import Foundation
import TestSupport

/// Generates the SDK of a document, and asks the compiler about it.
struct Inspection: Sendable {
    private let generator: URL
    private let modules: URL
    private let scratch: URL
    /// Of the modules that generated code stands on: when they change, everything is compiled anew.
    private let runtime: String

    init(products: URL, scratch: URL) throws {
        generator = products.appending(path: "generator")
        modules = products.appending(path: "Modules")
        self.scratch = scratch.appending(path: "sdks")
        runtime = Fingerprint(of: try Data(contentsOf: modules.appending(path: "ClientRuntime.swiftmodule"))).text
    }

    /// - Returns: what came of the document, and how much of it was generated.
    func verdict(on document: CorpusDocument, _ memory: Memory) async throws -> (verdict: Verdict, counts: Counts) {
        let folder = scratch.appending(path: document.name)
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // Seen from the document's own folder, so that a message is the same wherever the documents are.
        let run = try await ProgramRun.limited(
            to: .seconds(10),
            generator,
            [document.file.lastPathComponent, "--output", folder.path, "--module", "SDK"],
            in: document.file.deletingLastPathComponent().path
        )
        guard let run else { return (.hangs, Counts()) }
        if run.status < 0 { return (.crashes, Counts()) }
        if run.status > 0 { return (Self.refusal(run.output), Counts()) }

        let counts = Counts(saidIn: run.output)
        if let problem = try counts.problem(with: DocumentCount(of: document.file.path)) {
            return (.miscounts(problem), counts)
        }
        let sources = try Self.sources(in: folder.appending(path: "Sources/SDK"))
        let key = try Fingerprint(of: sources.map { try Data(contentsOf: $0) }).text + runtime
        if let known = await memory.verdict(on: key) { return (known, counts) }
        let verdict = try await compilation(of: sources, in: folder)
        try await memory.remember(verdict, on: key)
        return (verdict, counts)
    }

    private static func refusal(_ output: String) -> Verdict {
        let errors = output.split(separator: "\n").filter { $0.contains("error: ") }
        guard let first = errors.first else { return .failsWithoutPlace(String(output.prefix(200))) }
        let hasPlace = first.firstMatch(of: #/^[^:]+:\d+:\d+: error: /#) != nil
        return hasPlace ? .refused(String(first)) : .failsWithoutPlace(String(first))
    }

    private func compilation(of sources: [URL], in folder: URL) async throws -> Verdict {
        let run = try await SwiftCompiler.run(
            [
                "-typecheck", "-whole-module-optimization", "-parse-as-library", "-swift-version", "6",
                "-warnings-as-errors", "-module-name", "SDK", "-module-alias", "SDKRuntime=ClientRuntime",
                "-I", modules.path,
            ] + sources.map(\.path),
            in: folder.path
        )
        guard run.status != 0 || !run.output.isEmpty else { return .compiles }
        let complaint =
            run.output.split(separator: "\n").first { $0.contains("error:") }.map(String.init)
            ?? "swiftc: \(run.status)"
        return .doesNotCompile(complaint.replacing(folder.path, with: ""))
    }

    private static func sources(in folder: URL) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") }
            .sorted()
            .map { folder.appending(path: $0) }
    }
}
