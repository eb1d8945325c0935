import SourceTree

/// Media Type Object: what a body of one media type holds.
public struct MediaType: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// The schema of the whole body.
    public internal(set) var schema: Schema?
    /// The schema of each item of a sequential media type, as an event stream is (3.2).
    public internal(set) var itemSchema: Schema?
    /// An example of a value.
    public internal(set) var example: Node?
    /// Examples by name.
    public internal(set) var examples = OrderedMap<ReferenceOr<Example>>()
    /// By property name.
    public internal(set) var encoding = OrderedMap<Encoding>()
    /// By position (3.2).
    public internal(set) var prefixEncoding: [Encoding] = []
    /// For the positions after ``prefixEncoding`` (3.2).
    public internal(set) var itemEncoding: Encoding?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// Encoding Object: how one property of a form or multipart body is written.
public struct Encoding: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// One media type, or several with commas between them. nil: by the property's schema.
    public internal(set) var contentType: String?
    /// Headers by name.
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
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
