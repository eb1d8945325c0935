import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree

/// What every command reads, and how it speaks.
struct InputOptions: ParsableArguments {
    /// The configuration that is read when nothing else is named.
    static let defaultConfiguration = "openapi/generator.yaml"

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

    @Option(
        name: .customLong("overlay"),
        help: ArgumentHelp(
            "An overlay to apply to the document. May be repeated. Without a document, it is the one that it extends.",
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    var overlays: [String] = []

    @Option(
        name: .customLong("reference"),
        help: ArgumentHelp(
            "A local copy of a document that references name by its URL: nothing is fetched. May be repeated.",
            valueName: "URL=PATH"
        )
    )
    var references: [LocalCopy] = []

    @Option(help: "How diagnostics are written: for people, as a line of JSON each, or as GitHub's annotations.")
    var diagnostics: DiagnosticFormat = .text

    func validate() throws {
        if let document, document.isEmpty { throw ValidationError("The document's path is empty.") }
        if overlays.contains("") { throw ValidationError("An overlay's path is empty.") }
        if document == nil, config == nil, overlays.isEmpty,
            !FileManager.default.fileExists(atPath: Self.defaultConfiguration)
        {
            throw ValidationError(
                "There is no \(Self.defaultConfiguration) here. Name a document, or a configuration with --config."
            )
        }
    }

    /// The configuration that is read though nothing names one. An overlay may do without: it can name the document.
    private var defaultConfiguration: String? {
        guard document == nil else { return nil }
        let isThere = FileManager.default.fileExists(atPath: Self.defaultConfiguration)
        return isThere || overlays.isEmpty ? Self.defaultConfiguration : nil
    }

    /// The configuration with the document and the overlays of the command line.
    func configuration() throws(DiagnosticsError) -> Configuration {
        var configuration = Configuration()
        if let path = config ?? defaultConfiguration {
            configuration = try Configuration.read(contentsOf: path)
        }
        if let document { configuration.document = .init(document) }
        configuration.overlays += overlays.map { .init($0) }
        configuration.references = references + configuration.references
        return configuration
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}

extension LocalCopy: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
