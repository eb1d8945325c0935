import Foundation
import PackagePlugin

/// Prints the templates and the runtime as Swift literals, before the target that carries them is compiled.
///
/// SwiftPM's own `.embedInCode` prints an array of integers, which takes the compiler far longer than text,
/// and a folder that is a target of its own (the runtime is) cannot be a resource of another.
@main
struct EmbedFiles: BuildToolPlugin {
    /// What is embedded: the name of the list in Swift, the folder, and how the names of its files end.
    private let lists = [
        (name: "runtime", folder: "Sources/ClientRuntime", suffix: ".swift"),
        (name: "testing", folder: "Sources/ClientRuntimeTesting", suffix: ".swift"),
        (name: "templates", folder: "Templates", suffix: ".mustache"),
    ]

    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        var arguments = [output.path(percentEncoded: false)]
        var inputs: [URL] = []
        for list in lists {
            let folder = context.package.directoryURL.appending(path: list.folder)
            arguments += [list.name, folder.path(percentEncoded: false), list.suffix]
            inputs += try files(below: folder, suffix: list.suffix)
        }
        return [
            .buildCommand(
                displayName: "Embedding templates and runtime",
                executable: try context.tool(named: "embed-files").url,
                arguments: arguments,
                inputFiles: inputs,
                outputFiles: [output]
            )
        ]
    }

    private func files(below folder: URL, suffix: String) throws -> [URL] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0.hasSuffix(suffix) }
            .map { folder.appending(path: $0) }
    }
}
