/// What a document says about an API as a whole.
public nonisolated struct APIService: Sendable {
    let name: String
    let version: String
    let baseURL: String?
    let environmentPrefix: String
    let securitySchemes: [String: SecurityScheme]
    let security: [[String]]
    let requestIDHeaders: [String]
    let idempotencyHeader: String?
    let webhookSignature: WebhookSignature?

    /// The header fields in which services commonly name a request, the most common first.
    public static let commonRequestIDHeaders = [
        "x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "x-ms-request-id",
    ]

    /// - Parameters:
    ///   - name: The name of the API, for the `User-Agent` and for messages.
    ///   - version: The version of the SDK, for the `User-Agent`.
    ///   - baseURL: The URL of the server; `nil` where the document has none, or one that is relative.
    ///   - environmentPrefix: What the names of environment variables begin with: `ACME` for `ACME_BASE_URL`.
    ///   - securitySchemes: The security schemes by the names the document gives them.
    ///   - security: Alternatives of combinations of scheme names, for operations that have none of their own. An empty
    ///     combination stands for no credential.
    ///   - requestIDHeaders: The response header fields in which the service names a request; the first one found
    ///     counts.
    ///   - idempotencyHeader: The header field for a key that all attempts of a call share; `nil` where the service has
    ///     none.
    ///   - webhookSignature: How the service signs what it sends by itself; `nil` where it does not.
    public init(
        name: String,
        version: String,
        baseURL: String?,
        environmentPrefix: String,
        securitySchemes: [String: SecurityScheme] = [:],
        security: [[String]] = [],
        requestIDHeaders: [String] = APIService.commonRequestIDHeaders,
        idempotencyHeader: String? = nil,
        webhookSignature: WebhookSignature? = nil
    ) {
        self.name = name
        self.version = version
        self.baseURL = baseURL
        self.environmentPrefix = environmentPrefix
        self.securitySchemes = securitySchemes
        self.security = security
        self.requestIDHeaders = requestIDHeaders
        self.idempotencyHeader = idempotencyHeader
        self.webhookSignature = webhookSignature
    }

    var userAgent: String {
        "\(name)/Swift \(version)"
    }

    func requestID(in fields: HTTPFields) -> String? {
        requestIDHeaders.lazy.compactMap { HTTPField.Name($0) }.compactMap { fields[$0] }.first { !$0.isEmpty }
    }
}
