import ArgumentParser
import GeneratorKit

@main
struct GeneratorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generator",
        abstract: "Makes a Swift SDK from an OpenAPI document.",
        version: GeneratorVersion.current,
        subcommands: [
            GenerateCommand.self,
            CheckCommand.self,
            DiffCommand.self,
            InspectCommand.self,
            InitCommand.self,
            TemplatesCommand.self,
            ValidateCommand.self,
            WatchCommand.self,
        ],
        defaultSubcommand: GenerateCommand.self
    )

    static func main() {
        StandardStream.prepare()
        main(nil)
    }
}
