import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what the generator makes of a document.",
        discussion: """
            generator inspect --ir                     the API, before any Swift
            generator inspect --names                  what everything is called
            generator inspect --types --json           the type of each schema
            generator inspect --operation listPets     one operation, by its ID,
            generator inspect --operation 'GET /pets'  by its method and path,
            generator inspect --operation pets.list    or as Swift calls it
            generator inspect api.yaml --type Pet      one type of any document

            The exit code is 0, 1 when something is wrong with the document, or there is no such thing in it, and 64 for \
            wrong usage.
            """
    )

    @OptionGroup var input: InputOptions

    @Flag(name: .customLong("ir"), help: "Print the API: its groups, operations and types, before any Swift.")
    var showsAPI = false

    @Flag(name: .customLong("types"), help: "Print the Swift type of each schema, behind its JSON pointer and a tab.")
    var showsTypes = false

    @Flag(name: .customLong("names"), help: "Print what everything is called in Swift, as a configuration says it.")
    var showsNames = false

    @Option(
        help: ArgumentHelp(
            "Print one operation: its API, its Swift, and where it comes from.",
            valueName: "name"
        ),
        completion: .things(\.operationNames)
    )
    var operation: String?

    @Option(
        help: ArgumentHelp(
            "Print one type: its API, its Swift, and where it comes from.",
            valueName: "name"
        ),
        completion: .things(\.typeNames)
    )
    var type: String?

    @Flag(help: "Write an object: of --types, --operation or --type.")
    var json = false

    func validate() throws {
        let isSingle = [operation, type].map { $0 != nil }
        if ([showsAPI, showsTypes, showsNames] + isSingle).count(where: \.self) != 1 {
            throw ValidationError("Say what to show: --ir, --types, --names, --operation or --type.")
        }
        if json, showsAPI || showsNames { throw ValidationError("--json is for --types, --operation and --type.") }
    }

    func run() throws {
        let console = input.reading.console
        let text = try console.reporting { () throws(DiagnosticsError) in
            let pipeline = try Pipeline(configuration: input.configuration())
            if showsTypes { return try types(pipeline) }
            if showsNames {
                let (names, warnings) = try pipeline.names()
                console.report(warnings)
                return names.configuration
            }
            if showsAPI {
                let (api, warnings) = try pipeline.api()
                console.report(warnings)
                return api.dump()
            }
            let inspection = try pipeline.inspection()
            console.report(inspection.warnings)
            return try things(inspection)
        }
        print(text, terminator: "")
    }

    private func types(_ pipeline: Pipeline) throws(DiagnosticsError) -> String {
        let types = try pipeline.mappedTypes()
        if json { return InspectionJSON.text(["types": types.map { ["pointer": $0.pointer, "type": $0.type] }]) }
        return types.map { "\($0.pointer)\t\($0.type ?? "")\n" }.joined()
    }

    private func things(_ inspection: Inspection) throws(DiagnosticsError) -> String {
        if let operation {
            let operations = try inspection.operations(named: operation)
            return json
                ? InspectionJSON.text(["operations": operations]) : operations.map(\.text).joined(separator: "\n")
        }
        let types = try inspection.types(named: type ?? "")
        return json ? InspectionJSON.text(["types": types]) : types.map(\.text).joined(separator: "\n")
    }
}
