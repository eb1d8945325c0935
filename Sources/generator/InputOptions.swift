import ArgumentParser
import GeneratorKit
import SourceTree

/// What every command reads, and how it speaks.
struct InputOptions: ParsableArguments {
    @Argument(
        help: "The OpenAPI document, in YAML or JSON. Default: the one that the configuration names.",
        completion: .documents
    )
    var document: String?

    @OptionGroup var reading: ReadingOptions

    /// How diagnostics are written.
    var diagnostics: DiagnosticFormat { reading.diagnostics }
    /// The configuration that is named, if one is.
    var config: String? { reading.config }

    func validate() throws {
        try reading.check([document].compactMap(\.self))
    }

    /// The configuration with the document and the overlays of the command line.
    func configuration() throws(DiagnosticsError) -> Configuration {
        try reading.configuration(document: document)
    }
}
