// Generated from group-names.yaml. Changes are lost when it is generated again.

import GroupNamesRuntime

/// A client of Group names.
public nonisolated struct GroupNamesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `GROUP_NAMES_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Everything about a pet.
    public var pet: Pet { Pet(client: client) }

    /// Named like the module.
    public var groupNames: GroupNames2 { GroupNames2(client: client) }

    /// Operations of `client`.
    public var clientAPI: ClientAPI { ClientAPI(client: client) }

    /// Operations of `Server`.
    public var server: Server2 { Server2(client: client) }

    /// Operations of `default`.
    public var `default`: Default { Default(client: client) }

    /// Operations of `🎉`.
    public var api: API { API(client: client) }

    /// Operations of `Cats & Dogs / "Others"`.
    public var catsAndDogsOthers: CatsAndDogsOthers { CatsAndDogsOthers(client: client) }

    /// Operations of `init`.
    public var initAPI: InitAPI { InitAPI(client: client) }

    /// Operations of `untagged`.
    public var untagged: Untagged { Untagged(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "GroupNames",
        version: version,
        baseURL: nil,
        environmentPrefix: "GROUP_NAMES"
    )
}

/// What every call of ``GroupNamesClient`` throws.
public typealias GroupNamesError = APIError
