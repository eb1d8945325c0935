/// A transport for tests: a closure answers, and every request is kept.
///
/// ```swift
/// let transport = InMemoryTransport { request in
///     .json(#"{"id": "cus_1"}"#)
/// }
/// let client = MetronomeClient(configuration: ClientConfiguration(transport: transport))
/// …
/// await transport.requests.last?.path
/// ```
public actor InMemoryTransport: HTTPTransport {
    /// The requests so far, in the order in which they came.
    public private(set) var requests: [RecordedRequest] = []

    private let respond: @Sendable (RecordedRequest) async throws -> CannedResponse

    /// - Parameter respond: Gives the response to a request, or throws what a broken connection would.
    public init(_ respond: @escaping @Sendable (RecordedRequest) async throws -> CannedResponse) {
        self.respond = respond
    }

    public func send(
        _ request: HTTPRequest,
        body: HTTPBody?,
        context: RequestContext
    ) async throws -> (HTTPResponse, HTTPBody) {
        let recorded = RecordedRequest(request: request, body: try await body?.bytes(), context: context)
        requests.append(recorded)
        let canned = try await respond(recorded)
        return (canned.response, HTTPBody(canned.body))
    }
}

/// A request as a transport got it.
public struct RecordedRequest: Sendable {
    /// Method, scheme, authority, path with query, and header fields.
    public let request: HTTPRequest

    /// The content; `nil` where there was none.
    public let body: [UInt8]?

    /// What the request is for.
    public let context: RequestContext

    /// The path with the query, percent-encoded.
    public var path: String {
        request.path ?? ""
    }

    /// The content as text.
    public var bodyText: String? {
        body.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of a header field, whose name may be in any case.
    public func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { request.headerFields[$0] }
    }
}

/// A response that a test made up.
public struct CannedResponse: Sendable {
    var response: HTTPResponse
    var body: [UInt8]

    public init(status: Int = 200, headers: HTTPFields = HTTPFields(), body: [UInt8] = []) {
        response = HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: headers)
        self.body = body
    }

    /// Content that says it is JSON.
    public static func json(_ text: String, status: Int = 200, headers: HTTPFields = HTTPFields()) -> CannedResponse {
        labelled("application/json", text, status, headers)
    }

    /// Content that says it is text.
    public static func text(_ text: String, status: Int = 200, headers: HTTPFields = HTTPFields()) -> CannedResponse {
        labelled("text/plain; charset=utf-8", text, status, headers)
    }

    /// No content.
    public static func empty(status: Int = 204, headers: HTTPFields = HTTPFields()) -> CannedResponse {
        CannedResponse(status: status, headers: headers)
    }

    private static func labelled(
        _ type: String,
        _ text: String,
        _ status: Int,
        _ headers: HTTPFields
    ) -> CannedResponse {
        var headers = headers
        headers[.contentType] = type
        return CannedResponse(status: status, headers: headers, body: Array(text.utf8))
    }
}
