import Customers

/// A server without a network, which answers the same to everything.
struct InstantTransport: HTTPTransport {
    private let response = HTTPResponse(status: .created, headerFields: [.contentType: "application/json"])
    private let content = HTTPBody(
        #"{"id":"note_1","text":"Call back on Monday","pinned":true,"created_at":"2026-11-23T10:00:00Z"}"#
    )

    func send(
        _ request: HTTPRequest,
        body: HTTPBody?,
        context: RequestContext
    ) async throws -> (HTTPResponse, HTTPBody) {
        (response, content)
    }
}
