// Generated from request-forms.yaml. Changes are lost when it is generated again.

import RequestFormsRuntime

/// A client of Request forms.
public nonisolated struct RequestFormsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `REQUEST_FORMS_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `messages`.
    public var messages: Messages { Messages(client: client) }

    /// Operations of `pets`.
    public var pets: Pets { Pets(client: client) }

    /// Operations of `logs`.
    public var logs: Logs { Logs(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "RequestForms",
        version: version,
        baseURL: nil,
        environmentPrefix: "REQUEST_FORMS"
    )
}

/// What every call of ``RequestFormsClient`` throws.
public typealias RequestFormsError = APIError
