import Foundation
import TestSupport

/// Compiles a generated module against the runtime that was built with these tests: the sources of `ClientRuntime` are the
/// very files that each package carries, so there is no need to compile them for each.
struct Compilation {
    let module: String
    /// The sources of the module, by any path.
    let sources: FileTree
    /// What the sources call the runtime that the package carries.
    private let alias: [String]

    init(package: FileTree, module: String) {
        self.module = module
        sources = package.folder("Sources/\(module)")
        alias = ["-module-alias", "\(module)Runtime=ClientRuntime"]
    }

    /// Sources that import `ClientRuntime` by its own name.
    init(sources: FileTree, module: String) {
        self.module = module
        self.sources = sources
        alias = []
    }

    /// What the compiler says; nil when it finds nothing to say.
    func complaint() async throws -> String? {
        let folder = try TemporaryFolder()
        try sources.write(to: folder("Sources"))
        let files = sources.files.keys.filter { $0.hasSuffix(".swift") }.sorted().map { folder("Sources/\($0)") }
        let arguments =
            [
                "-c", "-Onone", "-whole-module-optimization", "-parse-as-library", "-swift-version", "6",
                "-warnings-as-errors",
                "-module-name", module, "-o", folder("module.o"),
            ] + alias + BuildProducts.moduleArguments
        let run = try await SwiftCompiler.run(arguments + files, in: folder.path)
        return run.status == 0 && run.output.isEmpty
            ? nil : "exit code \(run.status)\n\(run.output.replacing(folder.path, with: ""))"
    }
}
