// Generated from version-3-2.yaml. Changes are lost when it is generated again.

import Version32Runtime

/// A client of Version 3.2.
public nonisolated struct Version32Client: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `VERSION32_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Books
    public var books: Books { Books(client: client) }

    /// Novels
    ///
    /// Part of Books.
    public var novels: Novels { Novels(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Version32",
        version: version,
        baseURL: Server.production,
        environmentPrefix: "VERSION32"
    )

    /// Where the API is served.
    public enum Server {
        /// production
        public static let production = "https://api.example.com"
    }
}

/// What every call of ``Version32Client`` throws.
public typealias Version32Error = APIError
