/// What a user may decide about the Swift that is printed.
public struct SwiftOptions: Hashable, Sendable {
    /// The module that is generated, such as `Metronome`; a Swift identifier.
    public var module: String
    /// What is written.
    public var form: SDKForm
    /// The name of the client type. Default: the module's name followed by `Client`.
    public var clientName: String
    /// What the names of environment variables begin with, such as `METRONOME` in `METRONOME_BEARER_TOKEN`.
    public var environmentPrefix: String
    /// The version of the generated package. Default: the document's `info.version`.
    public var packageVersion: String?
    /// The response headers in which the service names a request. Default: those that services commonly use.
    public var requestIDHeaders: [String]?
    /// The header that takes a key by which a service knows repeated calls; `nil` for none.
    public var idempotencyHeader: String?
    /// How webhooks are signed; `nil` where they are not.
    public var webhookSignature: WebhookSignature?
    /// Swift names by JSON pointer (`#/components/schemas/Error` names a type, `…/properties/bm_x` a property).
    public var names: [String: String]
    /// Swift names of header fields of responses, by the names of the fields.
    public var headerNames: [String: String]
    var overrides: NameOverrides { NameOverrides(names, headers: headerNames) }
    /// Swift types by `format`, such as `uuid` → `UUID`, over the table in `FormatTable`.
    public var formats: [String: String]

    /// The module that generated code stands on.
    var runtimeModule: String {
        switch form {
        case .package: "\(module)Runtime"
        case .sources: "ClientRuntime"
        }
    }

    public init(
        module: String,
        form: SDKForm = .package,
        clientName: String? = nil,
        environmentPrefix: String? = nil,
        packageVersion: String? = nil,
        requestIDHeaders: [String]? = nil,
        idempotencyHeader: String? = nil,
        webhookSignature: WebhookSignature? = nil,
        names: [String: String] = [:],
        headerNames: [String: String] = [:],
        formats: [String: String] = [:]
    ) {
        self.module = module
        self.form = form
        self.clientName = clientName ?? "\(module)Client"
        self.environmentPrefix = environmentPrefix ?? Identifier.environmentPrefix(for: module)
        self.packageVersion = packageVersion
        self.requestIDHeaders = requestIDHeaders
        self.idempotencyHeader = idempotencyHeader
        self.webhookSignature = webhookSignature
        self.names = names
        self.headerNames = headerNames
        self.formats = formats
    }
}
