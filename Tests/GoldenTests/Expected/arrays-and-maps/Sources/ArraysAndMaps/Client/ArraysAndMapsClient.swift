// Generated from arrays-and-maps.yaml. Changes are lost when it is generated again.

import ArraysAndMapsRuntime

/// A client of Arrays and maps.
public nonisolated struct ArraysAndMapsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `ARRAYS_AND_MAPS_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `matrix`.
    public var matrix: Matrix { Matrix(client: client) }

    /// Operations of `names`.
    public var names: Names { Names(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "ArraysAndMaps",
        version: version,
        baseURL: nil,
        environmentPrefix: "ARRAYS_AND_MAPS"
    )
}

/// What every call of ``ArraysAndMapsClient`` throws.
public typealias ArraysAndMapsError = APIError
