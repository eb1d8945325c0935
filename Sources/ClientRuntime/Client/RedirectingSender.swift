/// Sends a request and those that redirects ask for, unless that needs content again which can be sent only once.
nonisolated struct RedirectingSender: Sendable {
    let transport: any HTTPTransport
    let context: RequestContext

    func send(_ request: HTTPRequest, _ body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
        var request = request
        var body = body
        for _ in 0...RedirectPolicy.limit {
            let (response, content) = try await transport.send(request, body: body, context: context)
            guard let next = RedirectPolicy.next(after: response, to: request, body: body),
                next.body?.isReplayable ?? true
            else { return (response, content) }
            (request, body) = next
        }
        // Another attempt would go round in the same circle, so this is none of the kinds that are retried.
        throw APIError(kind: .unexpectedStatus, message: "There were more than \(RedirectPolicy.limit) redirects")
    }
}
