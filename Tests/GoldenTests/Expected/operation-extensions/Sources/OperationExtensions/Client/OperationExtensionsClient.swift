// Generated from operation-extensions.yaml. Changes are lost when it is generated again.

import OperationExtensionsRuntime

/// A client of What operations are called for other generators.
public nonisolated struct OperationExtensionsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable
    ///     `OPERATION_EXTENSIONS_BASE_URL`, else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `users`.
    public var users: Users { Users(client: client) }

    /// Operations of `beta.agents`.
    public var betaAgents: BetaAgents { BetaAgents(client: client) }

    /// Operations of `embed-jobs`.
    public var embedJobs: EmbedJobs { EmbedJobs(client: client) }

    /// Operations of `v2.chat`.
    public var v2Chat: V2Chat { V2Chat(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "OperationExtensions",
        version: version,
        baseURL: nil,
        environmentPrefix: "OPERATION_EXTENSIONS"
    )
}

/// What every call of ``OperationExtensionsClient`` throws.
public typealias OperationExtensionsError = APIError
