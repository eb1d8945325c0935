import SourceTree

/// Request Body Object.
public struct RequestBody: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// CommonMark.
    public internal(set) var description: String?
    /// By media type or media type range: `application/json`, `text/*`.
    public internal(set) var content = OrderedMap<MediaType>()
    /// Whether a request needs a body. Many documents leave it out and mean that it does.
    public internal(set) var required = false
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
