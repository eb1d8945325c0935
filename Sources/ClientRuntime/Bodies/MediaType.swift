/// A media type as in a `Content-Type` field (RFC 9110 section 8.3.1).
nonisolated struct MediaType: Sendable, Hashable {
    /// Type and subtype in lower case, without parameters: `application/json`.
    let essence: String
    private let parameters: HeaderParameters

    init(_ text: String) {
        let essence = text.prefix { $0 != ";" }
        self.essence = essence.trimmed.lowercased()
        parameters = HeaderParameters(text[essence.endIndex...].dropFirst())
    }

    /// The `charset` parameter in lower case.
    var charset: String? {
        parameters["charset"]?.lowercased()
    }

    /// What separates the parts of a multipart body.
    var boundary: String? {
        parameters["boundary"]
    }

    /// `application/json`, or a type with the structured syntax suffix `+json` (RFC 6839).
    var isJSON: Bool {
        essence == "application/json" || essence.hasSuffix("+json")
    }
}
