// Generated from annotations.yaml. Changes are lost when it is generated again.

import AnnotationsRuntime

/// A client of Annotations.
public nonisolated struct AnnotationsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `ANNOTATIONS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `accounts`.
    public var accounts: Accounts { Accounts(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Annotations",
        version: version,
        baseURL: nil,
        environmentPrefix: "ANNOTATIONS"
    )
}

/// What every call of ``AnnotationsClient`` throws.
public typealias AnnotationsError = APIError
