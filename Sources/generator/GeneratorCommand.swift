import ArgumentParser

@main
struct GeneratorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generator",
        abstract: "Makes a Swift SDK from an OpenAPI document.",
        subcommands: [GenerateCommand.self, InspectCommand.self],
        defaultSubcommand: GenerateCommand.self
    )
}
