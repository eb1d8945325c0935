import ArgumentParser
import Foundation
import GeneratorKit
import SourceTree
import SwiftBackend

/// What every command has that is about an SDK: what it is made from, and where it is.
struct OutputOptions: ParsableArguments {
    @OptionGroup var input: InputOptions

    @Option(
        name: .shortAndLong,
        help: "The folder of the SDK. Default: the one in the configuration.",
        completion: .directory
    )
    var output: String?

    @Option(name: .shortAndLong, help: "The name of the module. Default: made from the document's title.")
    var module: ModuleName?

    @Option(
        help: "A package of its own, or sources for a target that depends on ClientRuntime, in a fixed set of files."
    )
    var form: SDKForm?

    @Option(
        help: "A folder with templates to use in place of the built-in ones of the same name.",
        completion: .directory
    )
    var templates: String?

    @Flag(name: .shortAndLong, help: "Say nothing on standard output.")
    var quiet = false

    func validate() throws {
        try input.validate()
        if output == nil, input.config == nil, input.document != nil {
            throw ValidationError("Name the folder of the SDK with --output.")
        }
        guard let output else { return }
        if output.isEmpty { throw ValidationError("The output's path is empty.") }
        if URL(filePath: output).standardized.path == "/" {
            throw ValidationError("An SDK has a folder of its own, and the root is none.")
        }
    }

    func configuration() throws(DiagnosticsError) -> Configuration {
        var configuration = try input.configuration()
        if let output { configuration.output = .init(output) }
        if let module { configuration.module = module }
        if let form { configuration.form = form }
        if let templates { configuration.templates = .init(templates) }
        return configuration
    }
}

extension ModuleName: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension SDKForm: ExpressibleByArgument {}
