/// A media type as in a `Content-Type` field (RFC 9110 section 8.3.1).
nonisolated struct MediaType: Sendable, Hashable {
    /// Type and subtype in lower case, without parameters: `application/json`.
    let essence: String
    /// The `charset` parameter in lower case.
    let charset: String?

    init(_ text: String) {
        var parts = text.split(separator: ";", omittingEmptySubsequences: false)[...]
        essence = parts.popFirst().map { $0.trimmed.lowercased() } ?? ""
        charset = parts.lazy
            .map { $0.trimmed.lowercased() }
            .first { $0.hasPrefix("charset=") }
            .map { $0.dropFirst("charset=".count).trimming { $0 == "\"" } }
    }

    /// `application/json`, or a type with the structured syntax suffix `+json` (RFC 6839).
    var isJSON: Bool {
        essence == "application/json" || essence.hasSuffix("+json")
    }
}
