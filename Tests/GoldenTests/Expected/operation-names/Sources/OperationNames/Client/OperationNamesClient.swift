// Generated from operation-names.yaml. Changes are lost when it is generated again.

import OperationNamesRuntime

/// A client of Operation names.
public nonisolated struct OperationNamesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `OPERATION_NAMES_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `API`.
    public var api: API { API(client: client) }

    /// Operations of `pets`.
    public var pets: Pets { Pets(client: client) }

    /// Operations of `pets.json`.
    public var petsJSON: PetsJSON { PetsJSON(client: client) }

    /// Operations of `odd`.
    public var odd: Odd { Odd(client: client) }

    /// Operations of `user:admin`.
    public var userAdmin: UserAdmin { UserAdmin(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "OperationNames",
        version: version,
        baseURL: nil,
        environmentPrefix: "OPERATION_NAMES"
    )
}

/// What every call of ``OperationNamesClient`` throws.
public typealias OperationNamesError = APIError
