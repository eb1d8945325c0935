import TemplateEngine

/// What the files around the sources say: manifest, README, documentation catalogue.
struct PackageView: TemplateView {
    var document: String
    var module: String
    /// The module that generated code stands on.
    var runtime: String
    var client: String
    /// The document's title.
    var title: String
    var description: String?
    var version: String
    /// What a variable that holds the client is called.
    var variable: String
    /// The initializer's arguments that the README shows: `bearerToken: token`.
    var credentials: String?
    /// Those, and where the API is if the document does not say.
    var arguments: String?
    /// Where the API is if the document does not say, as an argument: `baseURL: "https://api.example.com"`.
    var baseURL: String?
    var variables: [VariableView]
    /// The quick start's call, without `try await` and the client.
    var call: String?
    /// The quick start's function, without arguments.
    var function: String?
    var hasResult: Bool
    /// A function that gives a list in pages, without arguments.
    var pagedFunction: String?
    /// A function that gives a stream of events, without arguments.
    var streamFunction: String?
    var webhooks: WebhooksView?
    /// The name by which tests answer the quick start's operation.
    var stub: String?
    /// The type of a documented error's body.
    var errorBody: String
    /// What the runtime calls errors of that body's status.
    var errorKind: String?
    var operations: [OperationView]
    var groups: [TopicView]
    var models: [TopicView]

    static let viewName = "package"
    static let fields: [TemplateField<Self>] = [
        .text("document", documentation: "The document's file name.") { $0.document },
        .text("module", documentation: "The module's name.") { $0.module },
        .text("runtime", documentation: "The module that generated code stands on.") { $0.runtime },
        .text("client", documentation: "The client's type.") { $0.client },
        .text("title", documentation: "The document's title, on one line.") { $0.title },
        .optionalText("description", documentation: "The document's description.") { $0.description },
        .text("version", documentation: "The document's version, on one line.") { $0.version },
        .text("variable", documentation: "What a variable that holds the client is called.") { $0.variable },
        .optionalText("credentials", documentation: "Arguments of the client's initializer: `bearerToken: token`.") {
            $0.credentials
        },
        .optionalText(
            "arguments",
            documentation: "Arguments of the client's initializer, with the address if the document has none."
        ) { $0.arguments },
        .optionalText(
            "baseURL",
            documentation: "The argument of the client's initializer for the address, if the document has none."
        ) { $0.baseURL },
        .list("variables", documentation: "The environment variables that the client reads.") { $0.variables },
        .optionalText("call", documentation: "The quick start's call, without `try await` and the client.") { $0.call },
        .optionalText("function", documentation: "The quick start's function, without arguments.") { $0.function },
        .flag("hasResult", documentation: "Whether that call gives a value.") { $0.hasResult },
        .optionalText("pagedFunction", documentation: "A function that gives a list in pages, without arguments.") {
            $0.pagedFunction
        },
        .optionalText("streamFunction", documentation: "A function that gives a stream, without arguments.") {
            $0.streamFunction
        },
        .view("webhooks", documentation: "Set where the API sends something by itself.") { $0.webhooks },
        .optionalText("stub", documentation: "The name by which tests answer the quick start's operation.") { $0.stub },
        .text("errorBody", documentation: "The type of a documented error's body.") { $0.errorBody },
        .optionalText("errorKind", documentation: "What the runtime calls errors of that body's status.") {
            $0.errorKind
        },
        .list("operations", documentation: "Every operation, in a row of its own for each way to call it.") {
            $0.operations
        },
        .flag("hasOperations", documentation: "Whether there are operations.") { !$0.operations.isEmpty },
        .list("groups", documentation: "The groups' types.") { $0.groups },
        .list("models", documentation: "The types of the document.") { $0.models },
        .flag("hasModels", documentation: "Whether there are types.") { !$0.models.isEmpty },
    ]

    /// What the README says about webhooks.
    struct WebhooksView: TemplateView {
        var isSigned: Bool
        var isDescribed: Bool
        /// A case of the event.
        var variant: String?

        static let viewName = "webhooks"
        static let fields: [TemplateField<Self>] = [
            .flag("isSigned", documentation: "Whether there is a signature to check.") { $0.isSigned },
            .flag("isDescribed", documentation: "Whether the document says what is sent.") { $0.isDescribed },
            .optionalText("variant", documentation: "A case of the event.") { $0.variant },
        ]
    }

    struct VariableView: TemplateView {
        var name: String
        var meaning: String

        static let viewName = "variable"
        static let fields: [TemplateField<Self>] = [
            .text("name", documentation: "The variable's name.") { $0.name },
            .text("meaning", documentation: "What its value is.") { $0.meaning },
        ]
    }

    struct OperationView: TemplateView {
        var call: String
        var method: String
        var path: String
        var summary: String

        static let viewName = "operation"
        static let fields: [TemplateField<Self>] = [
            .text("call", documentation: "`dashboards.getEmbeddableURL`.") { $0.call },
            .text("method", documentation: "As HTTP writes it.") { $0.method },
            .text("path", documentation: "With `{parameters}`.") { $0.path },
            .text("summary", documentation: "On one line, fit for a table.") { $0.summary },
        ]
    }

    struct TopicView: TemplateView {
        var name: String

        static let viewName = "topic"
        static let fields: [TemplateField<Self>] = [
            .text("name", documentation: "The symbol, as DocC links to it.") { $0.name }
        ]
    }
}

/// The tests of the generated package.
struct TestsView: TemplateView {
    var header: HeaderView
    var module: String
    var client: String
    var variable: String
    var credentials: String?
    var examples: [ExampleView]
    var quickStart: QuickStartView?

    static let viewName = "tests"
    static let fields: [TemplateField<Self>] = [
        .view("header", documentation: "The first lines of the file.") { $0.header },
        .text("module", documentation: "The module's name.") { $0.module },
        .text("client", documentation: "The client's type.") { $0.client },
        .text("variable", documentation: "What a variable that holds the client is called.") { $0.variable },
        .optionalText("credentials", documentation: "Arguments of the client's initializer.") { $0.credentials },
        .list("examples", documentation: "Every example of the document that fits its schema.") { $0.examples },
        .view("quickStart", documentation: "The README's call.") { $0.quickStart },
    ]

    struct ExampleView: TemplateView {
        var name: String
        var title: String
        var type: String
        var json: String
        /// Whether the text comes back as it was; a date may be written in another way.
        var isTextStable: Bool

        static let viewName = "example"
        static let fields: [TemplateField<Self>] = [
            .text("name", documentation: "The test's function.") { $0.name },
            .text("title", documentation: "Where the example stands in the document, as a Swift literal.") { $0.title },
            .text("type", documentation: "The type that it is an example of.") { $0.type },
            .text("json", documentation: "The example, as a Swift literal.") { $0.json },
            .flag(
                "isTextStable",
                documentation: "Whether the same JSON comes back; a date may be written in another way."
            ) { $0.isTextStable },
        ]
    }

    struct QuickStartView: TemplateView {
        var call: String
        var method: String
        var response: String
        var hasResult: Bool

        static let viewName = "quickStart"
        static let fields: [TemplateField<Self>] = [
            .text("call", documentation: "Without `try await` and the client.") { $0.call },
            .text("method", documentation: "As a Swift literal.") { $0.method },
            .text("response", documentation: "The body that the server answers with, as a Swift literal.") {
                $0.response
            },
            .flag("hasResult", documentation: "Whether the call gives a value.") { $0.hasResult },
        ]
    }
}
