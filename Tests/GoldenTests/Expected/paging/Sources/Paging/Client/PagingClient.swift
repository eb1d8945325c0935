// Generated from paging.yaml. Changes are lost when it is generated again.

import PagingRuntime

/// A client of Paging.
public nonisolated struct PagingClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `PAGING_BASE_URL`, else what
    ///     the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `cursor`.
    public var cursor: Cursor { Cursor(client: client) }

    /// Operations of `offset`.
    public var offset: Offset { Offset(client: client) }

    /// Operations of `number`.
    public var number: Number { Number(client: client) }

    /// Operations of `link`.
    public var link: Link { Link(client: client) }

    /// Operations of `next`.
    public var next: Next { Next(client: client) }

    /// Operations of `last`.
    public var last: Last { Last(client: client) }

    /// Operations of `all`.
    public var all: All { All(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Paging",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "PAGING"
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com"
    }
}

/// What every call of ``PagingClient`` throws.
public typealias PagingError = APIError
