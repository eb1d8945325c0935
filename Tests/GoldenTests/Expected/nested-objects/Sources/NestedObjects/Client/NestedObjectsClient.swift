// Generated from nested-objects.yaml. Changes are lost when it is generated again.

import NestedObjectsRuntime

/// A client of Nested objects.
public nonisolated struct NestedObjectsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `NESTED_OBJECTS_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `orders`.
    public var orders: Orders { Orders(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "NestedObjects",
        version: version,
        baseURL: nil,
        environmentPrefix: "NESTED_OBJECTS"
    )
}

/// What every call of ``NestedObjectsClient`` throws.
public typealias NestedObjectsError = APIError
