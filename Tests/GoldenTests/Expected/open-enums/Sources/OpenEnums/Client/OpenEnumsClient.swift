// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

/// A client of Open enums.
public nonisolated struct OpenEnumsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `OPEN_ENUMS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `paints`.
    public var paints: Paints { Paints(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "OpenEnums",
        version: version,
        baseURL: nil,
        environmentPrefix: "OPEN_ENUMS"
    )
}

/// What every call of ``OpenEnumsClient`` throws.
public typealias OpenEnumsError = APIError
