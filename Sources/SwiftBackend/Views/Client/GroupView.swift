import TemplateEngine

/// A file with the operations of one group, and the types that only they have.
struct GroupFileView: TemplateView {
    var header: HeaderView
    var client: String
    var documentation: String?
    /// The group's type.
    var name: String
    var methods: [MethodView]
    var nestedTypes: [TypeView]

    static let viewName = "group-file"
    static let fields: [TemplateField<Self>] = [
        .view("header", documentation: "The first lines of the file.") { $0.header },
        .text("client", documentation: "The client's type.") { $0.client },
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .text("name", documentation: "The group's type.") { $0.name },
        .list("methods", documentation: "The methods that call its operations.") { $0.methods },
        .list("nestedTypes", documentation: "Types that only these operations have.") { $0.nestedTypes },
    ]
}

/// A function that makes a call: either by describing it, or by handing a body made of its arguments to the one that
/// does.
struct MethodView: TemplateView {
    var documentation: String?
    var isDeprecated: Bool
    /// Whether pages are given, which nothing waits for yet.
    var isPaged: Bool
    var name: String
    /// In parentheses.
    var parameters: String
    /// `nil`: nothing is returned.
    var returnType: String?
    /// Statements before the call.
    var preparation: String?
    /// Set where the function describes the call itself.
    var call: CallView?
    /// Set where it hands on: what is called, with arguments.
    var forward: String?
    /// Whether its declaration names a type of Foundation, which is for the file to import.
    var needsFoundation: Bool

    static let viewName = "method"
    static let fields: [TemplateField<Self>] = [
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .flag("isDeprecated", documentation: "Whether the document says that it is deprecated.") { $0.isDeprecated },
        .flag("isPaged", documentation: "Whether pages are given, which nothing waits for yet.") { $0.isPaged },
        .text("name", documentation: "With backticks where needed.") { $0.name },
        .text("parameters", documentation: "In parentheses.") { $0.parameters },
        .optionalText("returnType", documentation: "Absent where nothing is returned.") { $0.returnType },
        .optionalText("preparation", documentation: "Statements before the call.") { $0.preparation },
        .view("call", documentation: "Set where the function describes the call itself.") { $0.call },
        .optionalText(
            "forward",
            documentation: "Set where it hands on to the function that does: the expression that is called."
        ) { $0.forward },
    ]
}

/// The description of a call.
struct CallView: TemplateView {
    /// `client`, or `self.client` where a parameter hides it.
    var client: String
    var method: String
    var path: String
    var id: String
    /// Expressions, one for each parameter.
    var parameters: [String]
    var body: String?
    var response: String
    /// As a Swift literal, where the format does not say it already.
    var accept: String?
    /// `"400": ErrorPayload.self`, one for each documented error.
    var errors: [String]
    /// `nil`: as the client says.
    var security: String?
    /// `nil`: as the client says.
    var maxRetries: String?
    /// As a Swift literal; `nil`: where the API is.
    var server: String?
    /// Set where the call gives pages: how their items are found, and how they follow each other.
    var paging: (items: String, style: String)?
    /// Whether statements stand before the call.
    var isPrepared: Bool

    static let viewName = "call"
    static let fields: [TemplateField<Self>] = [
        .text("client", documentation: "The expression of the client that makes the call.") { $0.client },
        .text("method", documentation: "`.get` and the like.") { $0.method },
        .text("path", documentation: "As a Swift literal.") { $0.path },
        .text("id", documentation: "The operationId, as a Swift literal.") { $0.id },
        .texts("parameters", documentation: "An expression for each parameter.") { $0.parameters },
        .flag("hasParameters", documentation: "Whether there are parameters.") { !$0.parameters.isEmpty },
        .optionalText("body", documentation: "The expression of the body.") { $0.body },
        .text("response", documentation: "The response's format: `.json` and the like.") { $0.response },
        .optionalText(
            "accept",
            documentation: "The media type, as a Swift literal, where the format does not say it already."
        ) { $0.accept },
        .flag("hasErrors", documentation: "Whether bodies of errors are documented.") { !$0.errors.isEmpty },
        .text(
            "errors",
            documentation: "`\"400\": ErrorPayload.self` for each documented error: a list on one line, or on several."
        ) { Self.lines($0.errors) },
        .optionalText("security", documentation: "The alternatives of schemes, where they differ from the client's.") {
            $0.security
        },
        .optionalText("maxRetries", documentation: "How often it is repeated, where the configuration says so.") {
            $0.maxRetries
        },
        .optionalText("server", documentation: "The address, as a Swift literal, where it is not the API's.") {
            $0.server
        },
        .flag("isPaged", documentation: "Whether the call gives pages.") { $0.paging != nil },
        .text("items", documentation: "The closure that gives the items of a page.") { $0.paging?.items ?? "" },
        .text("paging", documentation: "How the next page is found: `.cursor(…) { … }` and the like.") {
            $0.paging?.style ?? ""
        },
        .flag("isPrepared", documentation: "Whether statements stand before the call.") { $0.isPrepared },
    ]

    /// What of a line of 120 characters is left within the brackets of a list, in a call in a function in a group.
    private static let room = 94

    private static func lines(_ elements: [String]) -> String {
        let line = elements.joined(separator: ", ")
        if line.width <= room || elements.count == 1 { return "[\(line)]" }
        return "[\n" + elements.map { "    \($0),\n" }.joined() + "]"
    }
}
