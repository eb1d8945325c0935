import SourceTree

/// An OpenAPI document (OpenAPI Object), whatever version of the specification it is written for.
///
/// Every object keeps its ``SourceTree/Node``, and with it the place where it is written.
public struct Document: Sendable {
    public let node: Node
    public let version: SpecificationVersion
    public internal(set) var info: Info
    /// `$self`, the document's own address (3.2).
    public internal(set) var selfURI: String?
    public internal(set) var jsonSchemaDialect: String?
    /// Empty when the document has none, which means a server at `/`.
    public internal(set) var servers: [Server] = []
    /// By path template: `/pets/{petId}`.
    public internal(set) var paths = OrderedMap<ReferenceOr<PathItem>>()
    public internal(set) var pathsExtensions = Extensions()
    /// By name (3.1).
    public internal(set) var webhooks = OrderedMap<ReferenceOr<PathItem>>()
    public internal(set) var components = Components()
    /// Alternatives; empty when the API needs no security.
    public internal(set) var security: [SecurityRequirement] = []
    public internal(set) var tags: [Tag] = []
    public internal(set) var externalDocs: ExternalDocumentation?
    public internal(set) var extensions = Extensions()

    /// Where every reference of the document leads.
    var references = ReferenceTable()

    init(node: Node, version: SpecificationVersion, info: Info) {
        self.node = node
        self.version = version
        self.info = info
    }

    public var location: SourceLocation { node.location }
}
