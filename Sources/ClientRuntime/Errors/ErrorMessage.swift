/// Finds what a server says about an error in the content of its response.
nonisolated enum ErrorMessage {
    /// The members under which services put what is for people, `detail` and `title` after RFC 9457.
    private static let members = ["message", "error_description", "detail", "error", "errors", "title", "description"]

    /// Enough for any message, too little for a page of HTML.
    static let maximumLength = 1_000

    private static let commonStatuses: [HTTPResponse.Status] = [
        .badRequest, .unauthorized, .forbidden, .notFound, .methodNotAllowed, .notAcceptable, .requestTimeout,
        .conflict,
        .gone, .contentTooLarge, .unsupportedMediaType, .unprocessableContent, .tooManyRequests, .internalServerError,
        .notImplemented, .badGateway, .serviceUnavailable, .gatewayTimeout,
    ]

    /// The name of a status, which most responses come without since HTTP/2.
    static func phrase(for status: HTTPResponse.Status) -> String {
        guard status.reasonPhrase.isEmpty else { return status.reasonPhrase }
        return commonStatuses.first { $0.code == status.code }?.reasonPhrase ?? ""
    }

    /// The message in full, to be shown by ``APIError/redacted(_:)``.
    static func find(in bytes: [UInt8]) -> String? {
        if let json = try? JSONValue(jsonBytes: bytes), let message = message(in: json, depth: 0) {
            return message.trimmed
        }
        let text = String(decoding: bytes, as: UTF8.self).trimmed
        return text.isEmpty ? nil : text
    }

    /// A text, the first member that has one, or the first element that has one: `{"error": {"message": "…"}}`,
    /// `{"errors": [{"message": "…"}]}`.
    private static func message(in json: JSONValue, depth: Int) -> String? {
        guard depth < 4 else { return nil }
        switch json {
        case .string(let text):
            return text.trimmed.isEmpty ? nil : text
        case .array(let elements):
            return elements.lazy.compactMap { message(in: $0, depth: depth + 1) }.first
        case .object(let object):
            return members.lazy.compactMap { object[$0] }.compactMap { message(in: $0, depth: depth + 1) }.first
        case .null, .bool, .integer, .number:
            return nil
        }
    }
}
