import ArgumentParser
import GeneratorKit
import SourceTree

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes the SDK of a document.",
        discussion: """
            Only files that differ are written, and files that are no longer generated are removed. When something is \
            wrong with the input, the output stays as it was.
            """
    )

    @OptionGroup var input: InputOptions

    @Option(
        name: .shortAndLong,
        help: "The folder to write to. Default: the one in the configuration.",
        completion: .directory
    )
    var output: String?

    @Option(name: .shortAndLong, help: "The name of the module. Default: made from the document's title.")
    var module: ModuleName?

    @Option(
        help: "A folder with templates to use in place of the built-in ones of the same name.",
        completion: .directory
    )
    var templates: String?

    func validate() throws {
        if output == nil, input.config == nil, input.document != nil {
            throw ValidationError("Name the folder to write to with --output.")
        }
        if output?.isEmpty == true { throw ValidationError("The output's path is empty.") }
    }

    func run() throws {
        let console = Console(format: input.diagnostics)
        try console.reporting { () throws(DiagnosticsError) in
            var configuration = try input.configuration()
            if let output { configuration.output = .init(output) }
            if let module { configuration.module = module }
            if let templates { configuration.templates = .init(templates) }
            let outcome = try Pipeline(configuration: configuration).run()
            console.report(outcome.warnings)
            print("\(outcome.output): \(count(outcome.summary.files, "file")), \(outcome.summary.changed) changed")
            print(outcome.tallies.map(\.text).joined(separator: ", "))
        }
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

extension ModuleName: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
