import Foundation
import GeneratorKit
import TestSupport
import Testing

/// What is generated compiles without a warning, and passes the tests that are generated with it.
@Suite struct CompilationTests {
    @Test(.enabled(if: Repository.realDocuments != nil), arguments: RealDocument.sample)
    func compiles(document: RealDocument) async throws {
        let package = try FileTree.package(of: document.path, module: document.module).files
        #expect(try await Compilation(package: package, module: document.module).complaint() == nil)
    }

    /// The same code in the files that builds name beforehand.
    @Test func theSourcesOfATargetCompile() async throws {
        var configuration = try Configuration(contentsOf: Repository.configuration)
        configuration.form = .sources
        let sources = try FileTree.package(configuration).files
        #expect(try await Compilation(sources: sources, module: "Metronome").complaint() == nil)
    }

    /// Small documents of all kinds, in one package: that they share a runtime, which is compiled once, is all that differs
    /// from what users have.
    @Test func documentsPassTheirOwnTests() async throws {
        var package = try DocumentsPackage()
        for document in SmallDocument.all { try package.add(document.package().files, module: document.module) }
        for document in RealDocument.examples where Repository.realDocuments != nil {
            try package.add(
                FileTree.package(of: document.path, module: document.module).files,
                module: document.module
            )
        }
        let run = try await package.test()
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains("Test run with \(package.testCount) tests"), "\(run.output)")
    }

    /// As a user has it: with its own runtime, and nothing else of this repository.
    @Test func theFlagshipBuildsAndPassesItsTestsAlone() async throws {
        let folder = try TemporaryFolder()
        try FileTree(reading: Repository.flagship, ignoring: Golden.notGenerated).write(to: folder("Metronome"))
        let run = try await SwiftPackage(path: folder("Metronome")).test()
        #expect(run.status == 0, "\(run.output)")
        #expect(run.output.contains(/Test run with [1-9]\d* tests/), "\(run.output)")
    }
}
