// Generated from metronome.yaml. Changes are lost when it is generated again.

import MetronomeRuntime

/// A client of Metronome.
public nonisolated struct MetronomeClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - bearerToken: The token that calls authenticate with. Default: the environment variable
    ///     `METRONOME_BEARER_TOKEN`.
    ///   - webhookSecret: What webhooks are signed with. Default: the environment variable
    ///     `METRONOME_WEBHOOK_SECRET`.
    ///   - baseURL: Where the API is served. Default: the environment variable `METRONOME_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(
        bearerToken: String? = nil,
        webhookSecret: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            bearerToken: bearerToken.map { Credential.token($0) },
            webhookSecret: webhookSecret,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Creates a client with credentials that change, or that are looked up elsewhere.
    ///
    /// `bearerToken: .provider { try await … }` is asked again for each attempt.
    ///
    /// - Parameters:
    ///   - bearerToken: Where it is `nil`, the environment is asked.
    ///   - webhookSecret: What webhooks are signed with. Default: the environment variable
    ///     `METRONOME_WEBHOOK_SECRET`.
    ///   - baseURL: Where the API is served. Default: the environment variable `METRONOME_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(
        bearerToken: Credential?,
        webhookSecret: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "bearerAuth": bearerToken,
            ],
            webhookSecret: webhookSecret,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `dashboards`.
    public var dashboards: Dashboards { Dashboards(client: client) }

    /// Reads what Metronome sends by itself, and checks that it was sent by nobody else.
    public var webhooks: WebhookReceiver<JSONValue> { client.webhooks() }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Metronome",
        version: version,
        baseURL: Server.production,
        environmentPrefix: "METRONOME",
        securitySchemes: [
            "bearerAuth": .bearer,
        ],
        security: [["bearerAuth"]],
        webhookSignature: .metronome
    )

    /// Where the API is served.
    public enum Server {
        /// Production server
        public static let production = "https://api.metronome.com"
    }
}

/// What every call of ``MetronomeClient`` throws.
public typealias MetronomeError = APIError
