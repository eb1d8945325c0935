// Generated from parameter-places.yaml. Changes are lost when it is generated again.

import ParameterPlacesRuntime

/// A client of Parameter places.
public nonisolated struct ParameterPlacesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `PARAMETER_PLACES_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `reserved`.
    public var reserved: Reserved { Reserved(client: client) }

    /// Operations of `empty`.
    public var empty: Empty { Empty(client: client) }

    /// Operations of `content`.
    public var content: Content { Content(client: client) }

    /// Operations of `same`.
    public var same: Same { Same(client: client) }

    /// Operations of `versions`.
    public var versions: Versions { Versions(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "ParameterPlaces",
        version: version,
        baseURL: nil,
        environmentPrefix: "PARAMETER_PLACES"
    )
}

/// What every call of ``ParameterPlacesClient`` throws.
public typealias ParameterPlacesError = APIError
