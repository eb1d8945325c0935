import Foundation
import TestSupport
import Testing

/// The Swift in the documentation compiles, against the SDK that it speaks of.
@Suite struct SwiftSampleTests {
    @Test func compiles() async throws {
        let samples = try Page.all.flatMap(\.samples).filter { $0.language == "swift" && !$0.isOfAManifest }
        try #require(samples.count > 8)
        let folder = try TemporaryFolder()
        try await Self.emit("Metronome", into: folder)
        try await Self.emit("MetronomeTesting", into: folder)
        let files = try samples.enumerated().map { index, sample in
            try folder.write(sample.program(calling: "sample\(index)"), to: "sample\(index).swift")
        }
        let run = try await SwiftCompiler.run(
            ["-typecheck", "-swift-version", "6", "-parse-as-library", "-I", folder.path]
                + Self.runtime + BuildProducts.moduleArguments + files,
            in: folder.path
        )
        let places = samples.enumerated().map { "sample\($0.offset).swift is \($0.element.page):\($0.element.line)" }
        #expect(run.status == 0, "\(run.output)\n\(places.joined(separator: "\n"))")
    }

    /// What stands in a `Package.swift`: SwiftPM reads it.
    @Test func manifestsCanBeRead() async throws {
        let samples = try Page.all.flatMap(\.samples).filter { $0.language == "swift" && $0.isOfAManifest }
        try #require(samples.count >= 2)
        for page in Set(samples.map(\.page)) {
            let pieces = samples.filter { $0.page == page }
            let folder = try TemporaryFolder()
            for package in pieces.filter({ $0.code.hasPrefix(".package") }) {
                let products = pieces.filter { $0.code.hasPrefix(".product") }.map(\.code).joined()
                let targets = pieces.filter { $0.code.hasPrefix(".target") }.map { ", \($0.code)" }.joined()
                try folder.write(
                    """
                    // swift-tools-version: 6.1
                    import PackageDescription
                    let package = Package(
                        name: "App",
                        dependencies: [\(package.code)],
                        targets: [.target(name: "App", dependencies: [\(products)])\(targets)]
                    )
                    """,
                    to: "Package.swift"
                )
                let run = try await ProgramRun(
                    ProgramRun.tool("swift"),
                    ["package", "dump-package", "--package-path", folder.path],
                    in: folder.path
                )
                #expect(run.status == 0, "\(package): \(run.output)")
            }
        }
    }

    /// The module of a target of the checked-in SDK, with the runtime that was built with these tests.
    private static func emit(_ module: String, into folder: TemporaryFolder) async throws {
        let sources = try FileTree(reading: "\(Repository.flagship)/Sources/\(module)", ignoring: [])
        try sources.write(to: folder(module))
        let files = sources.files.keys.filter { $0.hasSuffix(".swift") }.sorted().map { folder("\(module)/\($0)") }
        let run = try await SwiftCompiler.run(
            [
                "-emit-module", "-swift-version", "6", "-parse-as-library", "-module-name", module, "-I", folder.path,
                "-emit-module-path", folder("\(module).swiftmodule"),
            ] + runtime + BuildProducts.moduleArguments + files,
            in: folder.path
        )
        try #require(run.status == 0, "\(run.output)")
    }

    private static let runtime = ["-module-alias", "MetronomeRuntime=ClientRuntime"]
}

extension Page.Sample {
    /// Whether it is a piece of a `Package.swift`.
    fileprivate var isOfAManifest: Bool {
        [".package", ".product", ".target"].contains { code.hasPrefix($0) }
    }

    /// The sample as a function of its own, with what a reader has at hand already.
    fileprivate func program(calling name: String) -> String {
        let lines = code.replacing("(…)", with: #"(customerID: "c", dashboard: .invoices)"#)
            .replacing("import Another\n", with: "")
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.allSatisfy { $0 == " " || $0 == "…" } ? String($0.replacing("…", with: Self.anyCall)) : String($0) }
        let imports = Set(lines.filter { $0.hasPrefix("import ") }).union(["import Metronome"]).sorted()
        return """
            \(imports.joined(separator: "\n"))

            func \(name)(
                metronome: MetronomeClient, token: String, customerID: String, body: [UInt8], headers: [String: String]
            ) async throws {
            \(lines.filter { !$0.hasPrefix("import ") }.joined(separator: "\n"))
            }

            """
    }

    private static let anyCall =
        #"_ = try await metronome.dashboards.getEmbeddableURL(customerID: "c", dashboard: .usage)"#
}
