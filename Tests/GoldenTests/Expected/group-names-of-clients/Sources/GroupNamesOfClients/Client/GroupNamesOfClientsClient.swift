// Generated from group-names-of-clients.yaml. Changes are lost when it is generated again.

import GroupNamesOfClientsRuntime

/// A client of Group names of clients.
public nonisolated struct GroupNamesOfClientsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable
    ///     `GROUP_NAMES_OF_CLIENTS_BASE_URL`, else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `with`.
    public var withAPI: WithAPI { WithAPI(client: client) }

    /// Operations of `response`.
    public var responseAPI: ResponseAPI { ResponseAPI(client: client) }

    /// Operations of `request`.
    public var requestAPI: RequestAPI { RequestAPI(client: client) }

    /// Operations of `client`.
    public var clientAPI: ClientAPI { ClientAPI(client: client) }

    /// Operations of `Webhooks`.
    public var webhooksAPI: WebhooksAPI { WebhooksAPI(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "GroupNamesOfClients",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "GROUP_NAMES_OF_CLIENTS"
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com"
    }
}

/// What every call of ``GroupNamesOfClientsClient`` throws.
public typealias GroupNamesOfClientsError = APIError
