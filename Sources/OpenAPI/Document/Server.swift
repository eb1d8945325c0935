import SourceTree

/// Server Object.
public struct Server: Sendable {
    public let node: Node
    /// May be relative to the place the document was served from, and may hold variables: `https://{region}.example.com/v1`.
    public internal(set) var url = ""
    /// A short name (3.2).
    public internal(set) var name: String?
    public internal(set) var description: String?
    public internal(set) var variables = OrderedMap<ServerVariable>()
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// Server Variable Object.
public struct ServerVariable: Sendable {
    public let node: Node
    /// The allowed values; empty when any value is.
    public internal(set) var `enum`: [String] = []
    public internal(set) var `default` = ""
    public internal(set) var description: String?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}
