import ArgumentParser
import GeneratorKit
import SourceTree

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what the generator makes of a document."
    )

    @OptionGroup var input: InputOptions

    @Flag(name: .customLong("ir"), help: "Print the API: its groups, operations and types, before any Swift.")
    var showsAPI = false

    func validate() throws {
        if !showsAPI { throw ValidationError("Say what to show: --ir.") }
    }

    func run() throws {
        let console = Console(format: input.diagnostics)
        try console.reporting { () throws(DiagnosticsError) in
            let (api, warnings) = try Pipeline(configuration: input.configuration()).api()
            console.report(warnings)
            print(api.dump(), terminator: "")
        }
    }
}
