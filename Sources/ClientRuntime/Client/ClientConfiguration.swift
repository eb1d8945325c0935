/// How a client behaves, apart from where it sends requests and who it is.
public nonisolated struct ClientConfiguration: Sendable {
    /// How long one attempt to get an answer may take, from getting a credential to the last byte received. For contents
    /// that are streamed to the caller it ends with the head of the response.
    public var timeout: Duration

    /// How long all attempts of a call together may take, with the waiting between them; `nil` for no such limit. As
    /// ``timeout``, it ends with the head of the response for contents that are streamed to the caller. A retry that would
    /// begin after it is not made: the error of the attempt before is thrown, and not one of kind `timeout`.
    public var deadline: Duration?

    /// When calls are sent again.
    public var retries: RetryPolicy

    /// Header fields for every request, over those of the client and its credentials, under those of the operation.
    public var defaultHeaders: HeaderOverrides

    /// Query parameters for every request; one that an operation sends itself is left out.
    public var defaultQuery: [String: String]

    /// The header field for a key that all attempts of a call share, but for `GET`, so that a server can tell a retry
    /// from a second call. `nil` leaves it to the service, which need not have any.
    public var idempotencyHeader: String?

    /// Whether requests are checked against the constraints of the document before they are sent. A request that
    /// breaks one is an error of kind `encoding`, whose `underlying` error is a ``ValidationError``.
    public var validatesRequests = false

    /// What sends the requests.
    public var transport: any HTTPTransport

    /// What stands around each attempt, the first one outermost.
    public var middleware: [any ClientMiddleware]

    /// Who is told what happens, in order, at once and without waiting for anything.
    public var observers: [@Sendable (ClientEvent) -> Void] = []

    /// What is written down about calls.
    public var log: ClientLog

    /// The clock that retries and deadlines go by.
    public var timing = Timing.system

    /// Where credentials and the base URL are looked up when the client is not given them. Only what the client is
    /// created with counts.
    public var environment: EnvironmentVariables

    /// Creates a configuration. What has no parameter here is set afterwards.
    ///
    /// - Parameters:
    ///   - timeout: How long one attempt may take.
    ///   - deadline: How long all attempts together may take.
    ///   - maxRetries: How many attempts may follow the first one.
    ///   - defaultHeaders: Header fields for every request.
    ///   - defaultQuery: Query parameters for every request.
    ///   - idempotencyHeader: The header field for a key that all attempts of a call share.
    ///   - transport: What sends the requests.
    ///   - middleware: What stands around each attempt, the first one outermost.
    ///   - log: What is written down about calls.
    ///   - environment: Where credentials and the base URL are looked up when the client is not given them.
    public init(
        timeout: Duration = .seconds(60),
        deadline: Duration? = nil,
        maxRetries: Int = 2,
        defaultHeaders: HeaderOverrides = HeaderOverrides(),
        defaultQuery: [String: String] = [:],
        idempotencyHeader: String? = nil,
        transport: any HTTPTransport = URLSessionTransport.shared,
        middleware: [any ClientMiddleware] = [],
        log: ClientLog = .standardError(),
        environment: EnvironmentVariables = .process
    ) {
        self.timeout = timeout
        self.deadline = deadline
        retries = RetryPolicy(maxRetries: maxRetries)
        self.defaultHeaders = defaultHeaders
        self.defaultQuery = defaultQuery
        self.idempotencyHeader = idempotencyHeader
        self.transport = transport
        self.middleware = middleware
        self.log = log
        self.environment = environment
    }

    /// How many attempts of a call may follow the first one.
    public var maxRetries: Int {
        get { retries.maxRetries }
        set { retries.maxRetries = newValue }
    }
}

nonisolated extension ClientConfiguration: CustomDebugStringConvertible, CustomReflectable {
    public var debugDescription: String {
        "ClientConfiguration(timeout: \(timeout), maxRetries: \(maxRetries), defaultHeaders: \(defaultHeaders), "
            + "defaultQuery: \(defaultQuery.keys.sorted()), transport: \(type(of: transport)))"
    }

    /// Without the values of header fields and query parameters, which may be secret.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "timeout": timeout, "deadline": deadline as Any, "maxRetries": maxRetries,
                "defaultHeaders": defaultHeaders, "defaultQuery": defaultQuery.keys.sorted(),
                "transport": type(of: transport),
            ]
        )
    }
}
