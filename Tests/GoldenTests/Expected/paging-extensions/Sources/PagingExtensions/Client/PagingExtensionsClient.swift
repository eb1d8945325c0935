// Generated from paging-extensions.yaml. Changes are lost when it is generated again.

import PagingExtensionsRuntime

/// A client of Lists in pages, as other generators are told.
public nonisolated struct PagingExtensionsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable
    ///     `PAGING_EXTENSIONS_BASE_URL`, else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `events`.
    public var events: Events { Events(client: client) }

    /// Operations of `pages`.
    public var pages: Pages { Pages(client: client) }

    /// Operations of `accounts`.
    public var accounts: Accounts { Accounts(client: client) }

    /// Operations of `all`.
    public var all: All { All(client: client) }

    /// Operations of `wrong`.
    public var wrong: Wrong { Wrong(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "PagingExtensions",
        version: version,
        baseURL: nil,
        environmentPrefix: "PAGING_EXTENSIONS"
    )
}

/// What every call of ``PagingExtensionsClient`` throws.
public typealias PagingExtensionsError = APIError
