import Foundation
import PackagePlugin

/// `swift package generate-sdk`: runs the generator in the package's folder, with the arguments that are given.
///
/// Without arguments it reads `openapi/generator.yaml`. `--target NAME` generates into the folder of a target what the
/// build plugin would generate during the build.
@main
struct GenerateSDK: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let generator = try context.tool(named: "generator").url
        let folder = context.package.directoryURL
        var extractor = ArgumentExtractor(arguments)
        let names = extractor.extractOption(named: "target")
        guard !names.isEmpty else { return try run(generator, arguments, in: folder) }
        for target in try context.package.targets(named: names) {
            guard let module = target as? SwiftSourceModuleTarget else {
                throw TargetProblem(
                    target: target.name,
                    "a client can only be generated into a target of Swift sources"
                )
            }
            let inputs = try TargetInputs(of: target.name, in: module.directoryURL)
            let output = module.directoryURL.appending(path: "GeneratedSources")
            let given = inputs.arguments(module: module.moduleName, output: output)
            try run(generator, given + extractor.remainingArguments, in: folder)
        }
    }

    private func run(_ generator: URL, _ arguments: [String], in folder: URL) throws {
        let process = Process()
        process.executableURL = generator
        process.arguments = arguments
        process.currentDirectoryURL = folder
        try process.run()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw Failure(status: process.terminationStatus)
        }
    }

    /// The generator has said what is wrong.
    struct Failure: LocalizedError, CustomStringConvertible {
        let status: Int32

        var description: String { "the generator ended with exit code \(status)" }
        var errorDescription: String? { description }
    }
}
