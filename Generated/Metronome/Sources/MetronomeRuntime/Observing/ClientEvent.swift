/// What happens in a client, for those who watch it: logs, metrics, tests.
///
/// Requests and responses are shown without secrets: the values of credentials, and of header fields and query parameters
/// that carry them, are `…`; so are those of the configuration's default query.
public nonisolated enum ClientEvent: Sendable {
    /// An attempt begins. `body` is the content that goes out; it is for logs that were asked to show it.
    case request(HTTPRequest, body: HTTPBody?, RequestContext)

    /// The server answered, with any status. `body` is the content, `nil` where it is streamed to the caller.
    case response(HTTPResponse, body: [UInt8]?, duration: Duration, RequestContext)

    /// An attempt ended without a response.
    case failure(APIError, duration: Duration, RequestContext)

    /// Another attempt follows after a delay.
    case retry(after: APIError, delay: Duration, RequestContext)

    /// The last of several attempts failed too.
    case givenUp(APIError, RequestContext)
}
