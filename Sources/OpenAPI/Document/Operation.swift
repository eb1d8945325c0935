import SourceTree

/// Operation Object: one call of the API.
public struct Operation: Sendable {
    public let node: Node
    public let method: HTTPMethod
    private let member: Node.Member
    public internal(set) var operationId: String?
    var operationIdNode: Node?
    public internal(set) var tags: [String] = []
    public internal(set) var summary: String?
    public internal(set) var description: String?
    public internal(set) var externalDocs: ExternalDocumentation?
    /// The operation's own parameters. Those of its path item are not among them; one with the same name and location takes their place.
    public internal(set) var parameters: [ReferenceOr<Parameter>] = []
    public internal(set) var requestBody: ReferenceOr<RequestBody>?
    public internal(set) var responses: Responses
    public internal(set) var callbacks = OrderedMap<ReferenceOr<Callback>>()
    public internal(set) var deprecated = false
    /// Alternatives. nil: those of the document count. Empty: no security, whatever the document says.
    public internal(set) var security: [SecurityRequirement]?
    /// Empty when those of the path item or the document count.
    public internal(set) var servers: [Server] = []
    public internal(set) var extensions = Extensions()

    /// - Parameter member: where the method is written, with the object as its value.
    init(method: HTTPMethod, member: Node.Member) {
        node = member.value
        self.method = method
        self.member = member
        responses = Responses(node: node)
    }

    public var location: SourceLocation { node.location }
    /// Where the method is written.
    public var methodLocation: SourceLocation { member.keyLocation }
    public var operationIdLocation: SourceLocation? { operationIdNode?.location }
}
