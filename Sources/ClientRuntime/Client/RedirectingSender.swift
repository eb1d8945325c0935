/// Sends a request and those that redirects ask for.
struct RedirectingSender: Sendable {
    let transport: any HTTPTransport
    let context: RequestContext

    func send(_ request: HTTPRequest, _ body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
        var request = request
        var body = body
        for _ in 0...RedirectPolicy.limit {
            let (response, content) = try await transport.send(request, body: body, context: context)
            guard let next = RedirectPolicy.next(after: response, to: request, body: body) else {
                return (response, content)
            }
            guard next.body?.isReplayable ?? true else {
                throw APIError(
                    kind: .connection, message: "A redirect asks for the content again, which can be sent only once"
                )
            }
            (request, body) = next
        }
        throw APIError(kind: .connection, message: "There were more than \(RedirectPolicy.limit) redirects")
    }
}
