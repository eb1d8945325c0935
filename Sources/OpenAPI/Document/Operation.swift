import SourceTree

/// Operation Object: one call of the API.
public struct Operation: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// The HTTP method.
    public let method: HTTPMethod
    private let member: Node.Member
    /// The name of the operation, unique in the document if it follows the specification; nil when it has none.
    public internal(set) var operationId: String?
    var operationIdNode: Node?
    /// Names of the tags that the operation is listed under.
    public internal(set) var tags: [String] = []
    /// A short text, without markup.
    public internal(set) var summary: String?
    /// CommonMark.
    public internal(set) var description: String?
    /// More to read elsewhere.
    public internal(set) var externalDocs: ExternalDocumentation?
    /// The operation's own parameters. Those of its path item are not among them; one with the same name and location
    /// takes their place.
    public internal(set) var parameters: [ReferenceOr<Parameter>] = []
    /// What the request carries; nil for nothing.
    public internal(set) var requestBody: ReferenceOr<RequestBody>?
    /// What the API may answer.
    public internal(set) var responses: Responses
    /// Requests that the API may send, by name.
    public internal(set) var callbacks = OrderedMap<ReferenceOr<Callback>>()
    /// Whether new code should do without it.
    public internal(set) var deprecated = false
    /// Alternatives. nil: those of the document count. Empty: no security, whatever the document says.
    public internal(set) var security: [SecurityRequirement]?
    /// Empty when those of the path item or the document count.
    public internal(set) var servers: [Server] = []
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()

    /// - Parameter member: where the method is written, with the object as its value.
    init(method: HTTPMethod, member: Node.Member) {
        node = member.value
        self.method = method
        self.member = member
        responses = Responses(node: node)
    }

    /// Where the method is written.
    public var methodLocation: SourceLocation { member.keyLocation }
    /// Where ``operationId`` is written.
    public var operationIdLocation: SourceLocation? { operationIdNode?.location }
}
