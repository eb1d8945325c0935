// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

/// A client of Recursion.
public nonisolated struct RecursionClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `RECURSION_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `tree`.
    public var tree: Tree { Tree(client: client) }

    /// Operations of `expression`.
    public var expression: ExpressionOperations { ExpressionOperations(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Recursion",
        version: version,
        baseURL: nil,
        environmentPrefix: "RECURSION"
    )
}

/// What every call of ``RecursionClient`` throws.
public typealias RecursionError = APIError
