import TemplateEngine

/// The file of the client.
struct ClientFileView: TemplateView {
    var header: HeaderView
    var documentation: String?
    var name: String
    var errorName: String
    /// The document's title, on one line.
    var title: String
    /// What the service is called, as a Swift literal.
    var service: String
    var version: String
    var environmentPrefix: String
    var groups: [GroupReference]
    var servers: [ServerView]
    var serverValues: [EnumerationView]
    var defaultServer: String
    var schemes: [SecuritySchemeView]
    /// The alternatives of schemes that calls need.
    var security: String
    /// The initializer's parameters, in parentheses.
    var parameters: String
    var initializerDocumentation: String?
    /// Set where the client takes credentials.
    var credentialInitializer: CredentialInitializer?
    var requestIDHeaders: String?
    var idempotencyHeader: String?
    var webhookSignature: String?
    /// The type of what the service sends by itself.
    var webhookEvent: String?

    /// The initializer that takes credentials of every kind, and how the one that takes texts calls it.
    struct CredentialInitializer {
        var documentation: String?
        var parameters: String
        var arguments: String
        /// `"bearerAuth": bearerToken`.
        var credentials: [String]
    }

    static let viewName = "client-file"
    static let fields: [TemplateField<Self>] = [
        .view("header", documentation: "The first lines of the file.") { $0.header },
        .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
        .text("name", documentation: "The client's type.") { $0.name },
        .text("errorName", documentation: "The name of the error type.") { $0.errorName },
        .text("title", documentation: "The document's title, on one line.") { $0.title },
        .text("service", documentation: "What the service is called, as a Swift literal.") { $0.service },
        .text("version", documentation: "The package's version, as a Swift literal.") { $0.version },
        .text("environmentPrefix", documentation: "What environment variables begin with, as a Swift literal.") {
            $0.environmentPrefix
        },
        .list("groups", documentation: "The client's groups of operations.") { $0.groups },
        .list("servers", documentation: "The addresses of the API.") { $0.servers },
        .flag("hasServers", documentation: "Whether there are addresses.") { !$0.servers.isEmpty },
        .list("serverValues", documentation: "The types of parts of addresses that have lists of values.") {
            $0.serverValues
        },
        .text("defaultServer", documentation: "The expression of the first server's address.") { $0.defaultServer },
        .list("schemes", documentation: "Ways of authenticating.") { $0.schemes },
        .flag("hasSchemes", documentation: "Whether there are ways of authenticating.") { !$0.schemes.isEmpty },
        .text("security", documentation: "The alternatives of schemes that calls need.") { $0.security },
        .text("parameters", documentation: "The initializer's parameters, in parentheses.") { $0.parameters },
        .optionalText("initializerDocumentation", documentation: "The initializer's comment, `///` included.") {
            $0.initializerDocumentation
        },
        .flag("hasCredentials", documentation: "Whether there is a second initializer, which takes credentials.") {
            $0.credentialInitializer != nil
        },
        .text("credentialDocumentation", documentation: "The second initializer's comment, `///` included.") {
            $0.credentialInitializer?.documentation ?? ""
        },
        .text("credentialParameters", documentation: "The second initializer's parameters, in parentheses.") {
            $0.credentialInitializer?.parameters ?? ""
        },
        .text("credentialArguments", documentation: "What the first initializer passes to it, in parentheses.") {
            $0.credentialInitializer?.arguments ?? ""
        },
        .texts("credentials", documentation: "`\"bearerAuth\": bearerToken` for each way of authenticating.") {
            $0.credentialInitializer?.credentials ?? []
        },
        .optionalText("requestIDHeaders", documentation: "Names of header fields, as a Swift literal.") {
            $0.requestIDHeaders
        },
        .optionalText("idempotencyHeader", documentation: "The name of a header field, as a Swift literal.") {
            $0.idempotencyHeader
        },
        .optionalText("webhookSignature", documentation: "The expression of the signature of webhooks.") {
            $0.webhookSignature
        },
        .flag("hasWebhookSecret", documentation: "Whether webhooks are signed.") { $0.webhookSignature != nil },
        .optionalText("webhookEvent", documentation: "The type of what the service sends by itself.") {
            $0.webhookEvent
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
            .text("property", documentation: "The property's name.") { $0.property },
            .text("type", documentation: "The group's type.") { $0.type },
        ]
    }

    /// An address of the API.
    struct ServerView: TemplateView {
        var documentation: String?
        var name: String
        var url: String
        /// Set where parts of the address may be chosen.
        var parameters: String?
        /// Whether a blank line stands before it, as between functions.
        var isApart: Bool

        static let viewName = "server"
        static let fields: [TemplateField<Self>] = [
            .optionalText("documentation", documentation: "The comment, `///` included.") { $0.documentation },
            .text("name", documentation: "The name in Swift.") { $0.name },
            .text("url", documentation: "As a Swift literal.") { $0.url },
            .optionalText("parameters", documentation: "In parentheses, where parts of the address may be chosen.") {
                $0.parameters
            },
            .flag("isApart", documentation: "Whether a blank line stands before it, as between functions.") {
                $0.isApart
            },
        ]
    }

    /// A way of authenticating.
    struct SecuritySchemeView: TemplateView {
        var name: String
        /// `.bearer` and the like.
        var scheme: String

        static let viewName = "securityScheme"
        static let fields: [TemplateField<Self>] = [
            .text("name", documentation: "As a Swift literal.") { $0.name },
            .text("scheme", documentation: "`.bearer` and the like.") { $0.scheme },
        ]
    }
}
