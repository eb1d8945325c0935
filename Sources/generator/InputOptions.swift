import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree

/// What every command reads, and how it speaks.
struct InputOptions: ParsableArguments {
    /// The configuration that is read when nothing else is named.
    private static let defaultConfiguration = "openapi/generator.yaml"

    @Argument(
        help: "The OpenAPI document, in YAML or JSON. Default: the one that the configuration names.",
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var document: String?

    @Option(
        help: "The configuration. Default: \(defaultConfiguration), unless a document is named.",
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var config: String?

    @Option(help: "How diagnostics are written: for people, as a line of JSON each, or as GitHub's annotations.")
    var diagnostics: DiagnosticFormat = .text

    func validate() throws {
        if let document, document.isEmpty { throw ValidationError("The document's path is empty.") }
        if document == nil, config == nil, !FileManager.default.fileExists(atPath: Self.defaultConfiguration) {
            throw ValidationError(
                "There is no \(Self.defaultConfiguration) here. Name a document, or a configuration with --config."
            )
        }
    }

    /// The configuration with the document of the command line.
    func configuration() throws(DiagnosticsError) -> Configuration {
        var configuration = Configuration()
        if let path = config ?? (document == nil ? Self.defaultConfiguration : nil) {
            configuration = try Configuration(contentsOf: path)
        }
        if let document { configuration.document = .init(document) }
        return configuration
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
