/// A response that a test made up.
public nonisolated struct CannedResponse: Sendable {
    var response: HTTPResponse
    var body: HTTPBody

    /// A response with these parts and no others.
    ///
    /// - Parameters:
    ///   - status: The status, of three digits.
    ///   - headers: The header fields.
    ///   - body: The content.
    public init(status: Int = 200, headers: HTTPFields = HTTPFields(), body: [UInt8] = []) {
        response = HTTPResponse(status: HTTPResponse.Status(code: status), headerFields: headers)
        self.body = HTTPBody(body)
    }

    /// Content that says it is JSON.
    public static func json(_ text: String, status: Int = 200, headers: HTTPFields = HTTPFields()) -> CannedResponse {
        labelled("application/json", text, status, headers)
    }

    /// Content that says it is text.
    public static func text(_ text: String, status: Int = 200, headers: HTTPFields = HTTPFields()) -> CannedResponse {
        labelled("text/plain; charset=utf-8", text, status, headers)
    }

    /// A value as JSON, as a server would write it.
    public static func json(_ value: some JSONCodable, status: Int = 200, headers: HTTPFields = HTTPFields())
        -> CannedResponse
    {
        labelled("application/json", String(decoding: value.jsonBytes(), as: UTF8.self), status, headers)
    }

    /// Content that comes in pieces, such as server-sent events. A response whose content can be read once can be given
    /// once.
    public static func stream(
        _ body: HTTPBody,
        contentType: String,
        status: Int = 200,
        headers: HTTPFields = HTTPFields()
    ) -> CannedResponse {
        var canned = CannedResponse(status: status, headers: headers)
        canned.response.headerFields[.contentType] = contentType
        canned.body = body
        return canned
    }

    /// No content.
    public static func empty(status: Int = 204, headers: HTTPFields = HTTPFields()) -> CannedResponse {
        CannedResponse(status: status, headers: headers)
    }

    /// The response as a transport gives it.
    var parts: (HTTPResponse, HTTPBody) {
        (response, body)
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
