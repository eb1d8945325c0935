import SourceTree

/// Server Object.
public struct Server: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// May be relative to the place the document was served from, and may hold variables:
    /// `https://{region}.example.com/v1`.
    public internal(set) var url = ""
    /// A short name (3.2).
    public internal(set) var name: String?
    /// CommonMark.
    public internal(set) var description: String?
    /// The variables of ``url``, by name.
    public internal(set) var variables = OrderedMap<ServerVariable>()
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// Server Variable Object.
public struct ServerVariable: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// The allowed values; empty when any value is.
    public internal(set) var `enum`: [String] = []
    /// The value that counts where no other is given.
    public internal(set) var `default` = ""
    /// CommonMark.
    public internal(set) var description: String?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
