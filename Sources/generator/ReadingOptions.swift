import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree

/// What is read beside the document, and how a command speaks of all of it.
struct ReadingOptions: ParsableArguments {
    /// The configuration that is read when nothing else is named.
    static let defaultConfiguration = "openapi/generator.yaml"

    @Option(
        help: "The configuration. Default: \(defaultConfiguration), unless a document is named.",
        completion: .documents
    )
    var config: String?

    @Option(
        name: .customLong("overlay"),
        help: ArgumentHelp(
            "An overlay to apply to the document. May be repeated. Without a document, it is the one that it extends.",
            valueName: "file"
        ),
        completion: .documents
    )
    var overlays: [String] = []

    @OptionGroup var copies: ReferenceOptions

    @Option(help: "How diagnostics are written: for people, as a line of JSON each, or as GitHub's annotations.")
    var diagnostics: DiagnosticFormat = .text

    @Flag(name: .customLong("all"), help: "Show all warnings of a kind, and not just the first.")
    var showsAll = false

    /// - Throws: when there is nothing to read.
    func check(_ documents: [String]) throws {
        for document in documents { try Self.check(document) }
        if overlays.contains("") { throw ValidationError("An overlay's path is empty.") }
        if documents.isEmpty, config == nil, overlays.isEmpty,
            !FileManager.default.fileExists(atPath: Self.defaultConfiguration)
        {
            throw ValidationError(
                "There is no \(Self.defaultConfiguration) here. Name a document, or a configuration with --config."
            )
        }
    }

    private static func check(_ document: String) throws {
        if document.isEmpty { throw ValidationError("The document's path is empty.") }
        if document.contains("://") {
            throw ValidationError("Nothing is fetched from the network: download \(document), and name the file.")
        }
        let commands = GeneratorCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !FileManager.default.fileExists(atPath: document),
            let command = NameSuggestion.nearest(to: document, among: commands)
        else { return }
        throw ValidationError("There is no document '\(document)' here. Did you mean `generator \(command)`?")
    }

    /// The configuration with a document and the overlays of the command line.
    func configuration(document: String?) throws(DiagnosticsError) -> Configuration {
        var configuration = Configuration()
        if let path = config ?? configurationPath(for: document) {
            configuration = try Configuration.read(contentsOf: path)
        }
        if let document { configuration.document = .init(document) }
        configuration.overlays += overlays.map { .init($0) }
        configuration.references = copies.references + configuration.references
        return configuration
    }

    /// What is read first, before anything is known of the rest.
    func watchedPaths(document: String?) -> [String] {
        [config ?? configurationPath(for: document), document].compactMap(\.self) + overlays
    }

    /// The configuration that is read though nothing names one. An overlay may do without: it can name the document.
    private func configurationPath(for document: String?) -> String? {
        guard document == nil else { return nil }
        let isThere = FileManager.default.fileExists(atPath: Self.defaultConfiguration)
        return isThere || overlays.isEmpty ? Self.defaultConfiguration : nil
    }

    /// What speaks of what was read.
    var console: Console { Console(format: diagnostics, showsAll: showsAll) }
}

extension DiagnosticFormat: ExpressibleByArgument {}
