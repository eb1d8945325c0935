// Generated from bodies.yaml. Changes are lost when it is generated again.

import BodiesRuntime

/// A client of Bodies.
public nonisolated struct BodiesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `BODIES_BASE_URL`, else what
    ///     the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `json`.
    public var json: JSON { JSON(client: client) }

    /// Operations of `free`.
    public var free: Free { Free(client: client) }

    /// Operations of `form`.
    public var form: Form { Form(client: client) }

    /// Operations of `raw`.
    public var raw: Raw { Raw(client: client) }

    /// Operations of `several`.
    public var several: Several { Several(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Bodies",
        version: version,
        baseURL: nil,
        environmentPrefix: "BODIES"
    )
}

/// What every call of ``BodiesClient`` throws.
public typealias BodiesError = APIError
