import SourceTree

/// Tag Object.
public struct Tag: Sendable {
    public let node: Node
    public internal(set) var name = ""
    /// A short title (3.2).
    public internal(set) var summary: String?
    public internal(set) var description: String?
    public internal(set) var externalDocs: ExternalDocumentation?
    /// The name of the tag that this one is within (3.2).
    public internal(set) var parent: String?
    /// `nav`, `badge`, `audience` or any other (3.2).
    public internal(set) var kind: String?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// External Documentation Object.
public struct ExternalDocumentation: Sendable {
    public let node: Node
    public internal(set) var description: String?
    /// Empty when it is missing.
    public internal(set) var url = ""
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}
