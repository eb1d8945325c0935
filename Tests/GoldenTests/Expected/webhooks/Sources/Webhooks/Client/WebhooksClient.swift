// Generated from webhooks.yaml. Changes are lost when it is generated again.

import WebhooksRuntime

/// A client of Webhooks.
public nonisolated struct WebhooksClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `WEBHOOKS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `webhooks`.
    public var webhooksAPI: WebhooksAPI { WebhooksAPI(client: client) }

    /// Reads what Webhooks sends by itself.
    public var webhooks: WebhookReceiver<WebhookEvent> { client.webhooks() }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Webhooks",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "WEBHOOKS"
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com"
    }
}

/// What every call of ``WebhooksClient`` throws.
public typealias WebhooksError = APIError
