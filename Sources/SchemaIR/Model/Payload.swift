/// What a request or a response carries.
public struct Payload: Hashable, Sendable {
    public var mediaType: String
    /// Other media types that the document offers, for which a program gives the very same value.
    public var alike: [String] = []
    public var format: Format
    /// The whole value; for ``Format/events`` and ``Format/jsonLines`` one of the sequence.
    public var type: TypeReference
    public var examples: [Example]
    /// How single properties of a form are written, where that is not as usual.
    public var styles: [PropertyStyle] = []

    /// The name of the outermost element, of a body in XML.
    public var xmlRoot: String?

    /// Where the type is a union of what several responses carry: their keys, one for each variant.
    public var statuses: [String] = []
    /// Whether there are successes that carry nothing.
    public var isOptional = false

    /// Another way of writing a body: as a form in place of JSON, or as JSON of another schema.
    public struct Alternative: Hashable, Sendable {
        /// What it is called beside the others: `form`, `multipart`, `merge patch json`. It depends on the media type
        /// alone.
        public var name: String
        public var payload: Payload
        /// How configurations name the function for it.
        public var pointer: String
    }

    public struct PropertyStyle: Hashable, Sendable {
        public var name: String
        public var style: String
        public var explode: Bool?
    }

    /// How the bytes stand for the value.
    public enum Format: Hashable, Sendable {
        case json, text, form, xml
        /// Bytes that are no business of a generator.
        case bytes
        /// Multipart. Of a request, with the parts of which it is made, or without where the schema does not say which
        /// there are; of a response, without, and ``Payload/type`` is the value that all parts make.
        case multipart([Part])
        /// Multipart of any number of parts, each handed over by itself: ``Payload/type`` is one of them, `binary` where
        /// they are not values but bytes.
        case parts(PartEncoding)
        /// Server-sent events (WHATWG HTML, section 9.2). ``Payload/type`` is that of the JSON in `data`; `binary`
        /// where the events are not JSON.
        case events
        /// JSON values, one a line, or each after a record separator (RFC 7464).
        case jsonLines
    }

    /// One part of a multipart body: a property of its schema, or an element.
    public struct Part: Hashable, Sendable {
        public var property: ObjectType.Property
        /// Whether the part has a name; if not, its position tells what it is.
        public var isNamed = true
        public var isFile: Bool
        /// Whether there may be several parts of that name.
        public var isRepeated: Bool
        /// Where the document says, and says one.
        public var contentType: String?
        /// How a value is written, where that is not as one part for each element, or as JSON.
        public var style: PropertyStyle?
        /// Header fields of the part with the only value that the document allows, or its default.
        public var headers: [Header]

        public struct Header: Hashable, Sendable {
            public var name: String
            public var value: String
        }
    }

    /// How each of a sequence of parts is written.
    public struct PartEncoding: Hashable, Sendable {
        /// Where the document says, and says one.
        public var contentType: String?
        public var headers: [Part.Header] = []
    }
}

extension Payload {
    /// The media types that a caller may want to choose from. JSON and XML have names that say no more than that.
    public var choices: [String] {
        [mediaType] + alike.filter { !Self.isPlain($0, format) }
    }

    /// Those of them that a caller may ask an answer in: where parameters alone differ, such as a `profile`, they spell the
    /// same value in ways of which types read one.
    public var answerChoices: [String] {
        guard format == .json || format == .xml else { return choices }
        var essences: Set<String> = []
        return choices.filter { essences.insert(MediaTypeChoice.essence(of: $0)).inserted }
    }

    /// Whether a media type says no more than that the content is JSON, or XML.
    static func isPlain(_ mediaType: String, _ format: Format) -> Bool {
        let essence = MediaTypeChoice.essence(of: mediaType)
        let hasMeaning = mediaType.split(separator: ";").dropFirst().contains {
            !$0.lowercased().filter { $0 != " " }.hasPrefix("charset=")
        }
        guard !hasMeaning else { return false }
        switch format {
        case .json:
            return ["application/json", "text/json", "application/*+json", "application/*", "*/*"].contains(essence)
        case .xml: return ["application/xml", "text/xml", "application/*+xml"].contains(essence)
        default: return false
        }
    }

    /// Whether a program has the same value for both, so that only the name of the media type tells them apart.
    func isMade(as other: Payload) -> Bool {
        format == other.format && type == other.type && styles == other.styles && xmlRoot == other.xmlRoot
    }

    /// The type that stands alone for the whole content; `nil` where the content is no one value.
    public var value: TypeReference? {
        switch format {
        case .json, .form, .text, .xml: type
        case .bytes, .multipart, .parts, .events, .jsonLines: nil
        }
    }

    /// Every type that code for this payload writes.
    public var types: [TypeReference] {
        guard case .multipart(let parts) = format, !parts.isEmpty else { return [type] }
        return parts.filter { !$0.isFile }.map(\.property.type)
    }
}
