/// What carries requests to a server and brings responses back.
///
/// A transport does one exchange and decides nothing: redirects, error statuses, cookies and retries are the client's.
public protocol HTTPTransport: Sendable {
    /// Sends a request and waits for the response.
    ///
    /// - Parameters:
    ///   - request: With scheme, authority and path, all percent-encoded.
    ///   - body: The content, or `nil` where there is none.
    ///   - timeout: How long the client waits before it cancels the task this runs in; for timers below.
    /// - Returns: The response with whatever status it has; redirects too, not followed.
    /// - Throws: ``APIError`` of kind `connection`, `timeout` or `cancelled`, or `CancellationError`. Any other error
    ///   counts as a failed connection.
    func send(_ request: HTTPRequest, body: HTTPBody?, timeout: Duration) async throws -> (HTTPResponse, HTTPBody)
}
