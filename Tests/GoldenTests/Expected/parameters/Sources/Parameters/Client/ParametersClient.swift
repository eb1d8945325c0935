// Generated from parameters.yaml. Changes are lost when it is generated again.

import ParametersRuntime

/// A client of Parameters.
public nonisolated struct ParametersClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `PARAMETERS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `shops`.
    public var shops: Shops { Shops(client: client) }

    /// Operations of `query`.
    public var query: Query { Query(client: client) }

    /// Operations of `label`.
    public var label: Label { Label(client: client) }

    /// Operations of `undeclared`.
    public var undeclared: Undeclared { Undeclared(client: client) }

    /// Operations of `names`.
    public var names: Names { Names(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Parameters",
        version: version,
        baseURL: nil,
        environmentPrefix: "PARAMETERS"
    )
}

/// What every call of ``ParametersClient`` throws.
public typealias ParametersError = APIError
