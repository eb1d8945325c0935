// Generated from binary.yaml. Changes are lost when it is generated again.

import BinaryRuntime

/// A client of Binary.
public nonisolated struct BinaryClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `BINARY_BASE_URL`, else what
    ///     the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `files`.
    public var files: Files { Files(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Binary",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "BINARY"
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com"
    }
}

/// What every call of ``BinaryClient`` throws.
public typealias BinaryError = APIError
