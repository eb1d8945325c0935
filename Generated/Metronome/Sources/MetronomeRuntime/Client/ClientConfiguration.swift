/// How a client behaves, apart from where it sends requests and who it is.
public struct ClientConfiguration: Sendable {
    /// How long one attempt to get an answer may take, from the first byte sent to the last byte received.
    public var timeout: Duration

    /// Header fields for every request, over those of the client and its credentials, under those of the operation.
    public var defaultHeaders: HeaderOverrides

    /// Query parameters for every request; one that an operation sends itself is left out.
    public var defaultQuery: [String: String]

    /// What sends the requests.
    public var transport: any HTTPTransport

    /// Where credentials and the base URL are looked up when the client is not given them.
    public var environment: EnvironmentVariables

    public init(
        timeout: Duration = .seconds(60),
        defaultHeaders: HeaderOverrides = HeaderOverrides(),
        defaultQuery: [String: String] = [:],
        transport: any HTTPTransport = URLSessionTransport.shared,
        environment: EnvironmentVariables = .process
    ) {
        self.timeout = timeout
        self.defaultHeaders = defaultHeaders
        self.defaultQuery = defaultQuery
        self.transport = transport
        self.environment = environment
    }
}

extension ClientConfiguration: CustomDebugStringConvertible, CustomReflectable {
    public var debugDescription: String {
        "ClientConfiguration(timeout: \(timeout), defaultHeaders: \(defaultHeaders), "
            + "defaultQuery: \(defaultQuery.keys.sorted()), transport: \(type(of: transport)))"
    }

    /// Without the values of header fields and query parameters, which may be secret.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "timeout": timeout, "defaultHeaders": defaultHeaders, "defaultQuery": defaultQuery.keys.sorted(),
                "transport": type(of: transport),
            ]
        )
    }
}
