nonisolated extension APIBody {
    /// Parts without names, each written when its turn to be sent comes; `nil` sends no content.
    ///
    /// - Parameters:
    ///   - parts: The parts; what they throw breaks the request off.
    ///   - contentType: The multipart type, without a boundary.
    ///   - partType: The media type of each part that has none itself; `nil` stands for JSON where a part is an object
    ///     or an array, for plain text where it is another value, and for `application/octet-stream` where it is bytes.
    ///   - headers: More header fields of each part.
    public static func multipart<Part>(
        _ parts: MultipartParts<Part>?,
        contentType: String = "multipart/mixed",
        partType: String? = nil,
        headers: [String: String] = [:]
    ) -> APIBody {
        guard let parts else { return .none }
        let encoder = MultipartEncoder(boundary: MultipartEncoder.randomBoundary())
        let body = HTTPBody(length: nil, isReplayable: parts.isReplayable) {
            var iterator = parts.makeAsyncIterator()
            var isAtEnd = false
            return HTTPBody.AsyncIterator {
                if isAtEnd { return nil }
                guard let part = try await iterator.next() else {
                    isAtEnd = true
                    return encoder.end
                }
                return try encoder.bytes(of: part, contentType: partType, headers: headers)
            }
        }
        return stream(body, contentType: "\(contentType); boundary=\(encoder.boundary)")
    }
}
