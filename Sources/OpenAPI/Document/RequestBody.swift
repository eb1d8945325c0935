import SourceTree

/// Request Body Object.
public struct RequestBody: Sendable {
    public let node: Node
    public internal(set) var description: String?
    /// By media type or media type range: `application/json`, `text/*`.
    public internal(set) var content = OrderedMap<MediaType>()
    public internal(set) var required = false
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}
