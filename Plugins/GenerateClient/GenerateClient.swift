import Foundation
import PackagePlugin

/// Generates a client from the OpenAPI document in a target's folder, whenever the target is built.
@main
struct GenerateClient: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        guard let module = target as? SwiftSourceModuleTarget else {
            throw TargetProblem(target: target.name, "a client can only be generated into a target of Swift sources")
        }
        let command = try GeneratingCommand(
            module: module.moduleName,
            inputs: TargetInputs(of: target.name, in: module.directoryURL),
            output: context.pluginWorkDirectoryURL
        )
        return [command.command(of: try context.tool(named: "generator").url)]
    }
}

#if canImport(XcodeProjectPlugin)
import XcodeProjectPlugin

extension GenerateClient: XcodeBuildToolPlugin {
    /// The files of a target in Xcode may lie anywhere.
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
        let name = target.displayName
        let command = try GeneratingCommand(
            module: String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }),
            inputs: TargetInputs(of: name, among: target.inputFiles.map(\.url), place: "the target's files"),
            output: context.pluginWorkDirectoryURL
        )
        return [command.command(of: try context.tool(named: "generator").url)]
    }
}
#endif
