import ArgumentParser
import GeneratorKit

struct TemplatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "Lists the templates that print an SDK, and copies them out to be changed.",
        subcommands: [TemplatesListCommand.self, TemplatesEjectCommand.self],
        defaultSubcommand: TemplatesListCommand.self
    )
}

/// The name of a built-in template on a command line.
struct TemplateName: ExpressibleByArgument {
    let name: String

    /// Also as the file is called. What is no template is told with those that there are, see ``check(_:)``.
    init(argument: String) {
        let suffix = ".mustache"
        name = argument.hasSuffix(suffix) ? String(argument.dropLast(suffix.count)) : argument
    }

    static var defaultCompletionKind: CompletionKind { .list(BuiltInTemplates.names) }

    /// - Throws: when one is no built-in template, with those that may have been meant.
    static func check(_ names: [TemplateName]) throws {
        for name in names.map(\.name) where !BuiltInTemplates.names.contains(name) {
            let nearest = BuiltInTemplates.suggestions(for: name)
            let hint =
                nearest.isEmpty
                ? "There are \(BuiltInTemplates.names.joined(separator: ", "))."
                : "Did you mean \(nearest.map { "'\($0)'" }.joined(separator: " or "))?"
            throw ValidationError("There is no template '\(name)'. \(hint)")
        }
    }
}
