nonisolated extension APIBody {
    /// Values as JSON, one per line (JSON Lines, NDJSON), written while they are sent; `nil` sends no content.
    ///
    /// - Parameters:
    ///   - values: The values; what they throw breaks the request off.
    ///   - contentType: The media type. `application/json-seq` puts a record separator before each value (RFC 7464).
    ///   - isReplayable: Whether each iteration gives the same values, so that the request can be sent again.
    public static func jsonLines<Values: AsyncSequence & Sendable>(
        _ values: Values?,
        contentType: String = "application/jsonl",
        isReplayable: Bool = false
    ) -> APIBody where Values.Element: JSONCodable {
        let isSequence = MediaType(contentType).essence == "application/json-seq"
        let body = values.map { values in
            HTTPBody(length: nil, isReplayable: isReplayable) {
                var iterator = values.makeAsyncIterator()
                return HTTPBody.AsyncIterator {
                    try await iterator.next().map { line($0, isSequence) }
                }
            }
        }
        return stream(body, contentType: contentType)
    }

    /// Values as JSON, one per line (JSON Lines, NDJSON); `nil` sends no content.
    ///
    /// - Parameter contentType: The media type. `application/json-seq` puts a record separator before each value (RFC
    ///   7464).
    public static func jsonLines<Values: Sequence>(
        _ values: Values?,
        contentType: String = "application/jsonl"
    ) -> APIBody where Values.Element: JSONCodable {
        let isSequence = MediaType(contentType).essence == "application/json-seq"
        return bytes(values.map { $0.flatMap { line($0, isSequence) } }, contentType: contentType)
    }

    private static func line(_ value: some JSONCodable, _ isSequence: Bool) -> [UInt8] {
        (isSequence ? [0x1E] : []) + value.jsonBytes() + [0x0A]
    }
}
