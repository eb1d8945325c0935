/// A transport for tests: a closure answers, and every request is kept.
///
/// ```swift
/// let transport = InMemoryTransport { request in
///     .json(#"{"id": "cus_1"}"#)
/// }
/// let client = ExampleClient(configuration: ClientConfiguration(transport: transport))
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
        let recorded = try await RecordedRequest(request, body, context)
        requests.append(recorded)
        return try await respond(recorded).parts
    }
}
