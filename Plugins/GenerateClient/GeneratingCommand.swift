import Foundation
import PackagePlugin

/// The step of a build that makes the sources of a target.
struct GeneratingCommand {
    let module: String
    let inputs: TargetInputs
    /// The plugin's own folder.
    let output: URL

    /// What `--form sources` writes, whatever the document: SwiftPM wants to know before anything has read it.
    private static let files =
        ["GeneratedClient.swift"]
        + names("GeneratedGroups", count: 16)
        + names("GeneratedModels", count: 32)

    private static func names(_ stem: String, count: Int) -> [String] {
        (1...count).map { "\(stem)\($0 < 10 ? "0" : "")\($0).swift" }
    }

    func command(of generator: URL) -> Command {
        let folder = output.appending(path: "GeneratedSources")
        return .buildCommand(
            displayName: "Generating \(module) from \(inputs.document.lastPathComponent)",
            executable: generator,
            // Nothing in the plugin's folder is anybody's but the generator's.
            arguments: inputs.arguments(module: module, output: folder) + ["--force", "--quiet"],
            inputFiles: inputs.files,
            outputFiles: Self.files.map { folder.appending(path: $0) }
        )
    }
}
