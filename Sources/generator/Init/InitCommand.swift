import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Writes a configuration to begin with, and asks nothing.",
        discussion: """
            The document is read, and what its SDK would be without a configuration is written down, with everything that \
            could be different as a comment: `generate` makes the same SDK with it. What was decided is printed, with the \
            reason.

            generator init                            the only document in openapi
            generator init petstore.yaml              any other document
            generator init --module Zoo --output SDK  with names of your own
            generator init --print                    writes no file

            The exit code is 0, 1 when something is wrong with the document, there is none, or there is a configuration \
            already, and 64 for wrong usage.
            """
    )

    @Argument(
        help: "The OpenAPI document, in YAML or JSON. Default: the only one in the configuration's folder.",
        completion: .documents
    )
    var document: String?

    @Option(help: "The configuration to write.", completion: .documents)
    var config = ReadingOptions.defaultConfiguration

    @Option(
        name: .shortAndLong,
        help: "The folder of the SDK. Default: one that is called as the module, in Generated.",
        completion: .directory
    )
    var output: String?

    @Option(name: .shortAndLong, help: "The name of the module. Default: made from the document's title.")
    var module: ModuleName?

    @Option(
        name: .customLong("overlay"),
        help: ArgumentHelp(
            "An overlay to apply to the document, beside those that lie with it: NAME.overlay.yaml. May be repeated.",
            valueName: "file"
        ),
        completion: .documents
    )
    var overlays: [String] = []

    @OptionGroup var copies: ReferenceOptions

    @Flag(name: .customLong("print"), help: "Write the configuration to standard output in place of a file.")
    var prints = false

    @Flag(help: "Replace a configuration that is there.")
    var force = false

    @Flag(name: .shortAndLong, help: "Do not tell what was decided.")
    var quiet = false

    @Option(help: "How diagnostics are written: for people, as a line of JSON each, or as GitHub's annotations.")
    var diagnostics: DiagnosticFormat = .text

    func validate() throws {
        let paths = [document, config, output].compactMap(\.self) + overlays
        if paths.contains("") { throw ValidationError("A path is empty.") }
    }

    func run() throws {
        let console = Console(format: diagnostics)
        try console.reporting { () throws(DiagnosticsError) in
            let starting = try StartingConfiguration(request)
            console.report(starting.warnings)
            if !prints { try starting.write(replacing: force) }
            if !quiet { tell(starting) }
            if prints { print(starting.text, terminator: "") }
        }
    }

    private var request: StartingConfiguration.Request {
        var request = StartingConfiguration.Request(path: config)
        request.document = document
        request.output = output
        request.module = module
        request.overlays = overlays
        request.references = copies.references
        return request
    }

    /// The file alone is on standard output where that is what is asked for.
    private func tell(_ starting: StartingConfiguration) {
        var lines = starting.decisions.map(\.text)
        if !prints {
            let command =
                config == ReadingOptions.defaultConfiguration
                ? "generator" : "generator --config \(ShellText.argument(config))"
            lines.append("\(starting.path) is written; `\(command)` makes the SDK")
        }
        let text = lines.joined(separator: "\n") + "\n"
        if prints { StandardStream.writeError(text) } else { print(text, terminator: "") }
    }
}
