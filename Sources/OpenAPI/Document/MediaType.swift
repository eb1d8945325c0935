import SourceTree

/// Media Type Object: what a body of one media type holds.
public struct MediaType: Sendable {
    public let node: Node
    public internal(set) var schema: Schema?
    /// The schema of each item of a sequential media type, as an event stream is (3.2).
    public internal(set) var itemSchema: Schema?
    public internal(set) var example: Node?
    public internal(set) var examples = OrderedMap<ReferenceOr<Example>>()
    /// By property name.
    public internal(set) var encoding = OrderedMap<Encoding>()
    /// By position (3.2).
    public internal(set) var prefixEncoding: [Encoding] = []
    /// For the positions after ``prefixEncoding`` (3.2).
    public internal(set) var itemEncoding: Encoding?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// Encoding Object: how one property of a form or multipart body is written.
public struct Encoding: Sendable {
    public let node: Node
    /// One media type, or several with commas between them. nil: by the property's schema.
    public internal(set) var contentType: String?
    public internal(set) var headers = OrderedMap<ReferenceOr<Header>>()
    /// nil where the document says nothing.
    public internal(set) var style: ParameterStyle?
    /// nil where the document says nothing.
    public internal(set) var explode: Bool?
    /// nil where the document says nothing.
    public internal(set) var allowReserved: Bool?
    /// Nested parts by property name (3.2).
    public internal(set) var encoding = OrderedMap<Encoding>()
    /// Nested parts by position (3.2).
    public internal(set) var prefixEncoding: [Encoding] = []
    /// Nested parts after ``prefixEncoding``: none or one (3.2).
    public internal(set) var itemEncoding: [Encoding] = []
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}
