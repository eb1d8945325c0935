import SourceTree

/// An OpenAPI document (OpenAPI Object), whatever version of the specification it is written for.
///
/// Every object keeps its ``SourceTree/Node``, and with it the place where it is written.
public struct Document: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// The version of the specification that the document follows.
    public let version: SpecificationVersion
    /// What the API is called, and by whom it is offered.
    public internal(set) var info: Info
    /// `$self`, the document's own address (3.2).
    public internal(set) var selfURI: String?
    /// The `$schema` of schemas that do not say (3.1).
    public internal(set) var jsonSchemaDialect: String?
    /// Empty when the document has none, which means a server at `/`.
    public internal(set) var servers: [Server] = []
    /// By path template: `/pets/{petId}`.
    public internal(set) var paths = OrderedMap<ReferenceOr<PathItem>>()
    /// The `x-` fields of the Paths Object.
    public internal(set) var pathsExtensions = Extensions()
    /// By name (3.1).
    public internal(set) var webhooks = OrderedMap<ReferenceOr<PathItem>>()
    /// What the rest of the document refers to.
    public internal(set) var components = Components()
    /// Alternatives; empty when the API needs no security.
    public internal(set) var security: [SecurityRequirement] = []
    /// The tags with more to say than their name; operations may have others.
    public internal(set) var tags: [Tag] = []
    /// More to read elsewhere.
    public internal(set) var externalDocs: ExternalDocumentation?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()

    /// The schemas that have a name: all components, in document order, then those of other places that are referred to
    /// by a name, by their place. Each schema is there once.
    public internal(set) var namedSchemas: [NamedSchema] = []

    /// Where every reference of the document leads.
    var references = ReferenceTable()

    init(node: Node, version: SpecificationVersion, info: Info) {
        self.node = node
        self.version = version
        self.info = info
    }
}
