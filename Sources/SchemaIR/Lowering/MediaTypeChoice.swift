import OpenAPI

/// How the bytes of a media type stand for a value, and which of several is generated.
enum MediaTypeChoice {
    enum Kind: Int, CaseIterable {
        /// From the one that says most about a value to the one that says least.
        case json, multipart, form, text, jsonLines, events, bytes, xml
    }

    /// JSON before all others, and what can be typed before what cannot: it says most about a body.
    static func best(of content: some Collection<OrderedMap<MediaType>.Entry>) -> OrderedMap<MediaType>.Entry? {
        if let json = content.first(where: { essence(of: $0.name) == "application/json" }) { return json }
        return Kind.allCases.lazy.compactMap { kind in content.first { Self.kind(of: $0.name) == kind } }.first
    }

    /// The stream that stands beside a whole answer.
    static func stream(of content: OrderedMap<MediaType>) -> OrderedMap<MediaType>.Entry? {
        content.first { kind(of: $0.name) == .events } ?? content.first { kind(of: $0.name) == .jsonLines }
    }

    /// RFC 6838, section 4.2.8 for `+json` and `+xml`, and RFC 7464 for `json-seq`.
    static func kind(of mediaType: String) -> Kind {
        let essence = essence(of: mediaType)
        switch essence {
        case "application/json", "text/json", "*/*", "application/*": return .json
        case "application/x-www-form-urlencoded": return .form
        case "text/event-stream": return .events
        case "application/xml", "text/xml": return .xml
        case "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines",
            "application/ndjson", "application/x-ndjson", "application/json-seq", "application/json-lines",
            "text/jsonl", "application/stream+json", "application/x-json-stream":
            return .jsonLines
        default: break
        }
        if essence.hasSuffix("+json-seq") { return .jsonLines }
        if essence.hasSuffix("+json") { return .json }
        // With the suffix in the wrong place: `application/json+sarif`.
        if essence.hasPrefix("application/json+") { return .json }
        if essence.hasSuffix("+xml"), essence != "image/svg+xml" { return .xml }
        // Other multipart types are bytes unless the document says which parts they have: related, mixed, byteranges.
        if essence == "multipart/form-data" || essence == "multipart/*" { return .multipart }
        return essence.hasPrefix("text/") ? .text : .bytes
    }

    /// Whether a body is made of parts.
    static func isMultipart(_ mediaType: String) -> Bool {
        essence(of: mediaType).hasPrefix("multipart/")
    }

    /// What a body of a media type is called beside others of its operation: `form`, `multipart`, `merge patch json`.
    ///
    /// It depends on nothing but the media type, so what else a document offers changes no name. Texts and bytes of any
    /// kind are one form, with the media type as an argument.
    static func formName(of mediaType: String) -> String {
        switch kind(of: mediaType) {
        case .form: "form"
        case .multipart: "multipart"
        case .text: "text"
        case .jsonLines: "json lines"
        case .bytes where isMultipart(mediaType): "multipart \(words(of: mediaType))"
        case .bytes, .events: "bytes"
        case .json: Payload.isPlain(mediaType, .json) ? "json" : words(of: mediaType)
        case .xml: Payload.isPlain(mediaType, .xml) ? "xml" : words(of: mediaType)
        }
    }

    /// What a call is named after that asks for a payload in place of what its operation gives otherwise. Texts and
    /// bytes of any kind are one form, as those of requests are.
    static func answerName(of payload: Payload) -> String {
        switch payload.format {
        case .bytes: "bytes"
        case .text: "text"
        case .form: "form"
        case .multipart, .parts: formName(of: payload.mediaType)
        case .events: "events"
        case .jsonLines: "json lines"
        case .json, .xml:
            Payload.isPlain(payload.mediaType, payload.format)
                ? (payload.format == .json ? "json" : "xml") : words(of: payload.mediaType)
        }
    }

    /// `application/merge-patch+json; v=2` → `merge patch json v 2`.
    static func words(of mediaType: String) -> String {
        let subtype = mediaType.drop { $0 != "/" }.dropFirst()
        let words = subtype.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
        return words.drop { $0 == "x" }.joined(separator: " ")
    }

    /// Without parameters, in lower case: media types are case-insensitive (RFC 9110, section 8.3.1).
    static func essence(of mediaType: String) -> String {
        let bytes = mediaType.utf8.prefix { $0 != UInt8(ascii: ";") }.filter { $0 != UInt8(ascii: " ") }
        return String(decoding: bytes, as: UTF8.self).lowercased()
    }
}
