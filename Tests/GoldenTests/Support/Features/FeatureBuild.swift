import Foundation
import TestSupport

/// Compiles features by the compiler alone: well under a second for each module. The package manager, which plans, emits and wraps
/// every module by itself, takes several times as long for as many.
struct FeatureBuild {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["modules", "checks"] {
            try FileManager.default.createDirectory(atPath: folder(name), withIntermediateDirectories: true)
        }
    }

    /// Compiles the runtime, with the reading of XML in it.
    func compileRuntime() async throws {
        let sources = try FileManager.default.subpathsOfDirectory(atPath: Repository.runtime)
        let files = sources.filter { $0.hasSuffix(".swift") }.sorted().map { "\(Repository.runtime)/\($0)" }
        let run = try await compiler(["-module-name", "ClientRuntime", "-D", "XML"] + module("ClientRuntime") + files)
        guard run.status == 0 else { throw CompilationFailure(output: run.output) }
    }

    /// Generates and compiles the module of each feature, as many at a time as there are processors.
    ///
    /// - Returns: what the compiler says of each; `nil` where it finds nothing to say.
    func compile(_ features: [Feature]) async throws -> [String?] {
        try await withThrowingTaskGroup(of: (Int, String?).self) { group in
            var complaints = [String?](repeating: nil, count: features.count)
            for (index, feature) in features.enumerated() {
                if index >= ProcessInfo.processInfo.activeProcessorCount, let (done, complaint) = try await group.next()
                {
                    complaints[done] = complaint
                }
                group.addTask { (index, await compile(feature)) }
            }
            for try await (done, complaint) in group { complaints[done] = complaint }
            return complaints
        }
    }

    private func compile(_ feature: Feature) async -> String? {
        do {
            let name = feature.module
            let sources = try feature.package().files.folder("Sources/\(name)")
            try sources.write(to: folder("sources/\(name)"))
            let files = sources.files.keys.filter { $0.hasSuffix(".swift") }.sorted()
            let run = try await compiler(
                ["-module-name", name, "-module-alias", "\(name)Runtime=ClientRuntime", "-warnings-as-errors"]
                    + module(name) + files.map { folder("sources/\(name)/\($0)") }
            )
            try folder.write(FeatureSource(feature, FeatureCases(of: feature)).text, to: "checks/\(name).swift")
            return run.status == 0 && run.output.isEmpty ? nil : run.output
        } catch {
            return "\(error)"
        }
    }

    /// Compiles the cases of features that are compiled themselves, puts everything together, and runs it.
    func run(_ features: [Feature]) async throws -> ProgramRun {
        let lists = try features.map { FeatureSource($0, try FeatureCases(of: $0)).list }
        let all = "let featureChecks: [[FeatureCheck]] = [\(lists.joined(separator: ", "))]\n"
        try folder.write(all, to: "checks/AllChecks.swift")
        let own = try FileManager.default.contentsOfDirectory(atPath: Repository.featureProgram)
            .filter { $0.hasSuffix(".swift") }.sorted()
        let sources =
            own.map { "\(Repository.featureProgram)/\($0)" }
            + features.map { folder("checks/\($0.module).swift") } + [folder("checks/AllChecks.swift")]
        let checks = try await compiler(
            ["-module-name", "FeatureProgram", "-suppress-warnings", "-c", "-o", folder("checks.o")] + sources
        )
        guard checks.status == 0 else { return checks }
        let modules = (["ClientRuntime"] + features.map(\.module)).map { folder("modules/\($0).o") }
        let linked = try await SwiftCompiler.run(
            ["-o", folder("program"), folder("checks.o")] + modules + Self.libraries,
            in: folder.path
        )
        guard linked.status == 0 else { return linked }
        return try await ProgramRun(URL(filePath: folder("program")), [], in: folder.path)
    }

    // MARK: The compiler

    private func module(_ name: String) -> [String] {
        [
            "-emit-module", "-emit-module-path", folder("modules/\(name).swiftmodule"),
            "-c", "-o", folder("modules/\(name).o"),
        ]
    }

    private func compiler(_ arguments: [String]) async throws -> ProgramRun {
        let common = [
            "-parse-as-library", "-Onone", "-whole-module-optimization", "-swift-version", "6",
            "-I", folder("modules"),
            "-I", BuildProducts.folder.appending(path: "Modules").path(percentEncoded: false),
        ]
        return try await SwiftCompiler.run(common + arguments, in: folder.path)
    }

    /// What the runtime stands on, as it was built with these tests.
    private static var libraries: [String] {
        let build = BuildProducts.folder.appending(path: "HTTPTypes.build")
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: build.path(percentEncoded: false))) ?? []
        return files.filter { $0.hasSuffix(".o") }.sorted().map {
            build.appending(path: $0).path(percentEncoded: false)
        }
    }
}

/// The compiler did not like the runtime.
struct CompilationFailure: Error, CustomStringConvertible {
    var output: String

    var description: String { output }
}
