// MARK: - Client/ServersUrlClient+Pets.swift

nonisolated extension ServersUrlClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ServersUrlError``.
        @_alwaysEmitIntoClient
        public func list() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    response: .none
                )
            )
        }
    }
}

// MARK: - Client/ServersUrlClient.swift

/// A client of Url.
public nonisolated struct ServersUrlClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `SERVERS_URL_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `pets`.
    public var pets: Pets { Pets(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "ServersUrl",
        version: version,
        baseURL: Server.production,
        environmentPrefix: "SERVERS_URL"
    )

    /// Where the API is served.
    public enum Server {
        /// Production
        public static let production = "https://api.example.com/v1"
        /// Staging
        public static let staging = "https://staging.example.com"
    }
}

/// What every call of ``ServersUrlClient`` throws.
public typealias ServersUrlError = APIError
