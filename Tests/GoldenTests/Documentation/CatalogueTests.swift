import Foundation
import TestSupport
import Testing

/// The documentation of a generated package builds without a warning: what it links to is there.
@Suite(.enabled(if: (try? ProgramRun.tool("docc")) != nil, "The toolchain has no DocC."))
struct CatalogueTests {
    /// Small documents that have, together, everything that a catalogue may speak of, and texts that want to break it.
    private static let documents = ["hostile-text", "minimal", "paging", "streams", "type-names", "webhooks"]

    @Test(arguments: SmallDocument.all.filter { documents.contains($0.name) })
    func builds(document: SmallDocument) async throws {
        let complaint = try await complaint(about: document.package().files, module: document.module)
        #expect(complaint == nil)
    }

    @Test func theFlagshipBuilds() async throws {
        let package = try FileTree(reading: Repository.flagship, ignoring: Golden.notGenerated)
        #expect(try await complaint(about: package, module: "Metronome") == nil)
    }

    /// What DocC, or the compiler, says; nil when it finds nothing to say.
    private func complaint(about package: FileTree, module: String) async throws -> String? {
        let folder = try TemporaryFolder()
        let sources = package.folder("Sources/\(module)")
        try sources.write(to: folder("Sources"))
        let files = sources.files.keys.filter { $0.hasSuffix(".swift") }.sorted().map { folder("Sources/\($0)") }
        let compilation = try await SwiftCompiler.run(
            [
                "-emit-module", "-swift-version", "6", "-parse-as-library",
                "-module-name", module, "-module-alias", "\(module)Runtime=ClientRuntime",
                "-emit-module-path", folder("\(module).swiftmodule"),
                "-emit-symbol-graph", "-emit-symbol-graph-dir", folder("symbols"),
            ] + BuildProducts.moduleArguments + files,
            in: folder.path
        )
        guard compilation.status == 0 else { return compilation.output }
        let run = try await ProgramRun(
            ProgramRun.tool("docc"),
            [
                "convert", folder("Sources/\(module).docc"), "--additional-symbol-graph-dir", folder("symbols"),
                "--fallback-display-name", module, "--fallback-bundle-identifier", module,
                "--output-path", folder("documentation"),
            ],
            in: folder.path
        )
        guard run.status == 0 else { return run.output }
        // The runtime's own comments link to its own module, whose documentation this is not. And where a document describes
        // some parameters of an operation, and others not, so does the comment.
        let remarks = run.output.components(separatedBy: "\n\n").filter {
            ($0.contains("warning: ") || $0.contains("error: ")) && !$0.contains("/Sources/ClientRuntime/")
                && !$0.contains("is missing documentation\n")
        }
        return remarks.isEmpty ? nil : remarks.joined(separator: "\n\n").replacing(folder.path, with: "")
    }
}
