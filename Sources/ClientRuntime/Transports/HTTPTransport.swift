/// What carries requests to a server and brings responses back.
///
/// A transport does one exchange and decides nothing: redirects, error statuses, cookies and retries are the client's.
public nonisolated protocol HTTPTransport: Sendable {
    /// Sends a request and waits for the head of the response.
    ///
    /// Cancelling the task breaks the exchange off. After this returns, ending the iteration of the response's content
    /// breaks it off, and so does cancelling the task that reads the content.
    ///
    /// - Parameters:
    ///   - request: With scheme, authority and path, all percent-encoded.
    ///   - body: The content, or `nil` where there is none.
    ///   - context: What the request is for.
    /// - Returns: The response with whatever status it has; redirects too, not followed. Its content may still be on
    ///   its way.
    /// - Throws: ``APIError`` of kind `connection`, `timeout` or `cancelled`; of kind `encoding` where the request is none
    ///   that this transport can send; of kind `invalidConfiguration` where the transport is not set up as it must be; or
    ///   `CancellationError`. Any other error counts as a failed connection.
    func send(
        _ request: HTTPRequest,
        body: HTTPBody?,
        context: RequestContext
    ) async throws -> (HTTPResponse, HTTPBody)
}

/// What a request is for, for transports, middleware and those who watch.
public nonisolated struct RequestContext: Sendable {
    /// The `operationId` of the operation.
    public var operationID: String

    /// The path of the operation as it is in the document, with `{name}` for parameters.
    public var pathTemplate: String

    /// How many attempts of the same call came before this one.
    public var retryCount: Int

    /// How long the client waits for this attempt before it cancels the task it runs in.
    public var timeout: Duration

    /// Creates a context, as a test of a transport or of middleware may need.
    public init(operationID: String, pathTemplate: String, retryCount: Int = 0, timeout: Duration = .seconds(60)) {
        self.operationID = operationID
        self.pathTemplate = pathTemplate
        self.retryCount = retryCount
        self.timeout = timeout
    }
}
