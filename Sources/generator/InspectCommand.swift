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

    @Flag(name: .customLong("types"), help: "Print the Swift type of each schema, behind its JSON pointer and a tab.")
    var showsTypes = false

    @Flag(name: .customLong("names"), help: "Print what everything is called in Swift, as a configuration says it.")
    var showsNames = false

    func validate() throws {
        if [showsAPI, showsTypes, showsNames].count(where: \.self) != 1 {
            throw ValidationError("Say what to show: --ir, --types or --names.")
        }
    }

    func run() throws {
        let console = input.reading.console
        try console.reporting { () throws(DiagnosticsError) in
            let pipeline = try Pipeline(configuration: input.configuration())
            if showsTypes {
                for mapped in try pipeline.mappedTypes() { print("\(mapped.pointer)\t\(mapped.type ?? "")") }
            } else if showsNames {
                let (names, warnings) = try pipeline.names()
                console.report(warnings)
                print(names.configuration, terminator: "")
            } else {
                let (api, warnings) = try pipeline.api()
                console.report(warnings)
                print(api.dump(), terminator: "")
            }
        }
    }
}
