import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree

struct TemplatesEjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eject",
        abstract: "Copies built-in templates out, to be changed and used in their place.",
        discussion: """
            generator templates eject object                  one of them
            generator templates eject --all --templates mine  all, to any folder

            The exit code is 0, 1 when a file is there already or the configuration cannot be read, and 64 for wrong usage.
            """
    )

    @Argument(help: ArgumentHelp("Templates, as `templates list` names them.", valueName: "name"))
    var names: [TemplateName] = []

    @Flag(help: "Copy all templates.")
    var all = false

    @Option(
        help: "The folder to copy to. Default: the one that the configuration names, else templates beside it.",
        completion: .directory
    )
    var templates: String?

    @Option(help: "The configuration that names the folder.", completion: .documents)
    var config = ReadingOptions.defaultConfiguration

    @Flag(help: "Replace files that are there already.")
    var force = false

    func validate() throws {
        if names.isEmpty != all { throw ValidationError("Name templates, or say --all.") }
        if [templates, config].contains("") { throw ValidationError("A path is empty.") }
        try TemplateName.check(names)
    }

    func run() throws {
        try Console(format: .text).reporting { () throws(DiagnosticsError) in
            let place = try TemplatesFolder(configuredBy: config, named: templates)
            let wanted = all ? BuiltInTemplates.names : names.map(\.name)
            for file in try BuiltInTemplates.eject(wanted, to: place.path, replacing: force) { print(file) }
            if let advice = place.advice { print(advice) }
        }
    }
}
