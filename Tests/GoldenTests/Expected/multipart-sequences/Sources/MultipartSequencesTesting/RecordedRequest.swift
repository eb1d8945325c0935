/// A request as a transport got it.
public nonisolated struct RecordedRequest: Sendable {
    /// Method, scheme, authority, path with query, and header fields.
    public let request: HTTPRequest

    /// The content; `nil` where there was none.
    public let body: [UInt8]?

    /// What the request is for.
    public let context: RequestContext

    /// Reads the content, as a server would.
    init(_ request: HTTPRequest, _ body: HTTPBody?, _ context: RequestContext) async throws {
        self.request = request
        self.body = try await body?.bytes()
        self.context = context
    }

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
