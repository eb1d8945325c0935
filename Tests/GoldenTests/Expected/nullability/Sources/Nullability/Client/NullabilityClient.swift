// Generated from nullability.yaml. Changes are lost when it is generated again.

import NullabilityRuntime

/// A client of Nullability.
public nonisolated struct NullabilityClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `NULLABILITY_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `things`.
    public var things: Things { Things(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Nullability",
        version: version,
        baseURL: nil,
        environmentPrefix: "NULLABILITY"
    )
}

/// What every call of ``NullabilityClient`` throws.
public typealias NullabilityError = APIError
