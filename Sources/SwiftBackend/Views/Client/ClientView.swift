import TemplateEngine

/// The file of the client.
struct ClientFileView: TemplateView {
    var header: HeaderView
    var documentation: String?
    var name: String
    var errorName: String
    /// What the service is called, as a Swift literal.
    var service: String
    var version: String
    var environmentPrefix: String
    var groups: [GroupReference]
    var servers: [ServerView]
    var schemes: [SecuritySchemeView]
    /// The alternatives of schemes that calls need.
    var security: String
    /// The initializer's parameters, in parentheses.
    var parameters: String
    var initializerDocumentation: String?

    static let viewName = "client-file"
    static let fields: [TemplateField<Self>] = [
        .view("header") { $0.header },
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .text("name", documentation: "The client's type.") { $0.name },
        .text("errorName", documentation: "The name of the error type.") { $0.errorName },
        .text("service", documentation: "What the service is called, as a Swift literal.") { $0.service },
        .text("version", documentation: "The package's version, as a Swift literal.") { $0.version },
        .text("environmentPrefix", documentation: "What environment variables begin with, as a Swift literal.") {
            $0.environmentPrefix
        },
        .list("groups") { $0.groups },
        .list("servers") { $0.servers },
        .flag("hasServers") { !$0.servers.isEmpty },
        .text("defaultServer", documentation: "The expression of the first server's address.") {
            $0.servers.first.map { "Server.\($0.name)" } ?? "nil"
        },
        .list("schemes", documentation: "Ways of authenticating.") { $0.schemes },
        .flag("hasSchemes") { !$0.schemes.isEmpty },
        .text("security", documentation: "The alternatives of schemes that calls need.") { $0.security },
        .text("parameters", documentation: "The initializer's parameters, in parentheses.") { $0.parameters },
        .optionalText("initializerDocumentation", documentation: "The initializer's comment, `///` included.") {
            $0.initializerDocumentation
        },
    ]

    /// The property of the client that gives a group.
    struct GroupReference: TemplateView {
        var documentation: String?
        var property: String
        var type: String

        static let viewName = "group"
        static let fields: [TemplateField<Self>] = [
            .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
            .text("property") { $0.property },
            .text("type") { $0.type },
        ]
    }

    /// An address of the API.
    struct ServerView: TemplateView {
        var documentation: String?
        var name: String
        var url: String

        static let viewName = "server"
        static let fields: [TemplateField<Self>] = [
            .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
            .text("name") { $0.name },
            .text("url", documentation: "As a Swift literal.") { $0.url },
        ]
    }

    /// A way of authenticating.
    struct SecuritySchemeView: TemplateView {
        var name: String
        /// `.bearer` and the like.
        var scheme: String
        /// The expression that makes a credential of the initializer's arguments.
        var credential: String

        static let viewName = "securityScheme"
        static let fields: [TemplateField<Self>] = [
            .text("name", documentation: "As a Swift literal.") { $0.name },
            .text("scheme", documentation: "`.bearer` and the like.") { $0.scheme },
            .text("credential", documentation: "What the initializer's arguments become.") { $0.credential },
        ]
    }
}
