import SourceTree

/// Tag Object.
public struct Tag: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// What operations refer to.
    public internal(set) var name = ""
    /// A short title (3.2).
    public internal(set) var summary: String?
    /// CommonMark.
    public internal(set) var description: String?
    /// More to read elsewhere.
    public internal(set) var externalDocs: ExternalDocumentation?
    /// The name of the tag that this one is within (3.2).
    public internal(set) var parent: String?
    /// `nav`, `badge`, `audience` or any other (3.2).
    public internal(set) var kind: String?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// External Documentation Object.
public struct ExternalDocumentation: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// CommonMark.
    public internal(set) var description: String?
    /// Empty when it is missing.
    public internal(set) var url = ""
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
