// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

/// A client of Swift type names.
public nonisolated struct TypeNamesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `TYPE_NAMES_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `Error`.
    public var error: ErrorOperations { ErrorOperations(client: client) }

    /// Operations of `Task`.
    public var task: TaskOperations { TaskOperations(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "TypeNames",
        version: version,
        baseURL: nil,
        environmentPrefix: "TYPE_NAMES"
    )
}

/// What every call of ``TypeNamesClient`` throws.
public typealias TypeNamesError = APIError
