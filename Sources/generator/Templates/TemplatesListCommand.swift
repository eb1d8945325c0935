import ArgumentParser
import GeneratorKit
import SourceTree

struct TemplatesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the templates, what each writes, and everything that it can print.",
        discussion: """
            generator templates list         all templates, and what they can print
            generator templates list object  one of them
            generator templates list --json  for programs

            A file that a template writes is shown as it would be called in the SDK of a zoo, with the module Zoo.

            The exit code is 0, and 64 for wrong usage.
            """
    )

    @Argument(help: ArgumentHelp("Templates. Default: all.", valueName: "name"))
    var names: [TemplateName] = []

    @Flag(help: "Write an object with `templates` and `views`.")
    var json = false

    func validate() throws {
        try TemplateName.check(names)
    }

    func run() throws {
        var list = try Console(format: .text).reporting { () throws(DiagnosticsError) in try BuiltInTemplates.list() }
        if !names.isEmpty { list = list.restricted(to: names.map(\.name)) }
        print(json ? try list.json() : list.text, terminator: "")
    }
}
