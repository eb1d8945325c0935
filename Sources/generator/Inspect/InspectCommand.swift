import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree
import SwiftBackend

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
        let (shown, warnings) = try console.reporting { () throws(DiagnosticsError) in
            let pipeline = try Pipeline(configuration: input.configuration())
            return try Progress.showing(true) { progress throws(DiagnosticsError) in
                try inspect(pipeline, observedBy: progress)
            }
        }
        console.report(warnings)
        print(try shown.output(), terminator: "")
    }

    private func inspect(
        _ pipeline: Pipeline,
        observedBy observer: (any RunObserver)?
    ) throws(DiagnosticsError) -> (shown: Inspected, warnings: [Diagnostic]) {
        if showsTypes { return (types(try pipeline.mappedTypes(observedBy: observer)), []) }
        if showsNames {
            let (names, warnings) = try pipeline.names(observedBy: observer)
            return (.text(names.configuration), warnings)
        }
        if showsAPI {
            let (api, warnings) = try pipeline.api(observedBy: observer)
            return (.text(api.dump()), warnings)
        }
        let inspection = try pipeline.inspection(observedBy: observer)
        return (try things(inspection), inspection.warnings)
    }

    private func types(_ types: [SDK.MappedType]) -> Inspected {
        if json { return .object(["types": types.map { ["pointer": $0.pointer, "type": $0.type] }]) }
        return .text(types.map { "\($0.pointer)\t\($0.type ?? "")\n" }.joined())
    }

    private func things(_ inspection: Inspection) throws(DiagnosticsError) -> Inspected {
        if let operation {
            let operations = try inspection.operations(named: operation)
            return json
                ? .object(["operations": operations]) : .text(operations.map(\.text).joined(separator: "\n"))
        }
        let types = try inspection.types(named: type ?? "")
        return json ? .object(["types": types]) : .text(types.map(\.text).joined(separator: "\n"))
    }
}
