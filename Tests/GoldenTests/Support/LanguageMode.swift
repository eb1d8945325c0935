import Foundation
import TestSupport
import Testing

/// A way to compile Swift that a user may have chosen for the module that generated code is put into, or called from.
struct LanguageMode: Hashable, Sendable, CustomTestStringConvertible {
    let testDescription: String
    let flags: [String]

    private init(_ name: String, _ flags: [String]) {
        testDescription = name
        self.flags = flags
    }

    /// As generated packages ask for.
    static let usual = LanguageMode("Swift 6", swift6)

    /// What a module may be put into. "Everything" has all that each of the features demands; what only some of them make
    /// possible, as inferred isolation does, the modes without them must do without.
    static let all = [
        LanguageMode("Swift 5", ["-swift-version", "5", "-strict-concurrency=complete"]),
        LanguageMode("an app in Swift 5", ["-swift-version", "5", "-strict-concurrency=complete"] + mainActor),
        LanguageMode("an app in Swift 6", swift6 + mainActor),
        everything,
    ]

    /// Those for code that calls, which costs little: each feature alone as well. Such code may also run where its caller does:
    /// that takes `@concurrent` of Swift 6.2 in some places of the runtime.
    static let ofCallers =
        all
        + (features + ["NonisolatedNonsendingByDefault"]).map {
            LanguageMode($0, swift6 + ["-enable-upcoming-feature", $0])
        }

    /// All features at once, in a module whose declarations are the main actor's unless they say otherwise.
    static let everything = LanguageMode(
        "everything",
        swift6 + mainActor + features.flatMap { ["-enable-upcoming-feature", $0] }
    )

    private static let swift6 = ["-swift-version", "6"]
    private static let mainActor = ["-default-isolation", "MainActor"]
    private static let features = [
        "ExistentialAny", "MemberImportVisibility", "InternalImportsByDefault", "InferIsolatedConformances",
    ]
}

/// Modules that are compiled in one mode, each of which may import those before it.
struct ModulesInMode {
    private let mode: LanguageMode
    private let folder: TemporaryFolder

    init(_ mode: LanguageMode) throws {
        self.mode = mode
        folder = try TemporaryFolder()
    }

    /// Expects that the compiler has nothing to say about a module.
    ///
    /// - Parameters:
    ///   - another: the mode to compile in, where it is not that of the other modules.
    ///   - runtime: the module that is meant by the name of the module's own runtime.
    func expectSilence(
        about module: String,
        _ sources: FileTree,
        in another: LanguageMode? = nil,
        runtime: String? = nil
    ) async throws {
        let names = sources.files.keys.filter { $0.hasSuffix(".swift") }.sorted()
        try sources.write(to: folder(module))
        let run = try await SwiftCompiler.run(
            [
                "-emit-module", "-emit-module-path", folder("\(module).swiftmodule"), "-whole-module-optimization",
                "-parse-as-library", "-warnings-as-errors", "-module-name", module, "-I", folder.path,
            ] + (runtime.map { ["-module-alias", "\(module)Runtime=\($0)"] } ?? []) + BuildProducts.moduleArguments
                + Self.macros()
                + (another ?? mode).flags + names.map { folder("\(module)/\($0)") },
            in: folder.path
        )
        guard run.status != 0 || !run.output.isEmpty else { return }
        let output = run.output.replacing(folder.path, with: "").prefix(4000)
        Issue.record("\(module), \(another ?? mode): exit code \(run.status)\n\(output)")
    }

    /// Where the macros of Swift Testing are, which `swift build` names to the compiler.
    private static func macros() throws -> [String] {
        let compiler = try ProgramRun.tool("swiftc")
        let usr = compiler.resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        let folder = usr.appending(path: "lib/swift/host/plugins/testing").path
        return FileManager.default.fileExists(atPath: folder) ? ["-plugin-path", folder] : []
    }
}
