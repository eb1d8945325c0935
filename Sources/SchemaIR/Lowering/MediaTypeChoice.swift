import OpenAPI

/// Which of the media types that a body may have is generated.
enum MediaTypeChoice {
    /// JSON before all others, then what can be typed, then the first: a JSON body says most.
    static func best(of content: OrderedMap<MediaType>) -> OrderedMap<MediaType>.Entry? {
        content.first { isExactlyJSON($0.name) } ?? content.first { format(of: $0.name) == .json }
            ?? content.first { format(of: $0.name) == .form } ?? content.first { format(of: $0.name) == .text }
            ?? content.first
    }

    /// How the bytes of a media type stand for a value (RFC 6838, section 4.2.8 for `+json`).
    static func format(of mediaType: String) -> Payload.Format {
        let essence = mediaType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        if essence == "application/json" || essence.hasSuffix("+json") || essence == "text/json" || essence == "*/*"
            || essence == "application/*"
        {
            return .json
        }
        if essence == "application/x-www-form-urlencoded" { return .form }
        // Events and lines of JSON are streams, which no string should hold.
        if essence.hasPrefix("text/"), essence != "text/event-stream" { return .text }
        return .bytes
    }

    private static func isExactlyJSON(_ mediaType: String) -> Bool {
        mediaType.lowercased().hasPrefix("application/json")
    }
}
