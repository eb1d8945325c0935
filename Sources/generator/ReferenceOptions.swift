import ArgumentParser
import GeneratorKit

/// Where documents are that references name by their URL.
struct ReferenceOptions: ParsableArguments {
    @Option(
        name: .customLong("reference"),
        help: ArgumentHelp(
            "A local copy of a document that references name by its URL: nothing is fetched. May be repeated.",
            valueName: "URL=PATH"
        )
    )
    var references: [LocalCopy] = []
}

extension LocalCopy: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
