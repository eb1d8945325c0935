import SourceTree

/// Reads documents of OpenAPI 2.0, which was called Swagger, into the model of a document that later versions have.
///
/// What 2.0 says about a body in parameters, about media types in `consumes` and `produces`, and about the server in
/// `host`, `basePath` and `schemes` is moved to where later versions say it.
struct V2Reader: VersionReader {
    let context: ReadingContext
    let schemas: SchemaReader
    /// Reads the objects that later versions have taken over as they were.
    let unchanged: V3Reader
    /// What counts where an operation says nothing.
    let defaults: MediaTypes

    /// The media types that bodies may have.
    struct MediaTypes {
        /// `consumes`: of requests.
        var consumes: [String] = []
        /// `produces`: of responses.
        var produces: [String] = []
    }

    init(context: ReadingContext) {
        self.context = context
        unchanged = V3Reader(context: context)
        schemas = unchanged.schemas
        var defaults = MediaTypes()
        if let member = context.root.member("consumes") { defaults.consumes = Self.mediaTypes(member, context) }
        if let member = context.root.member("produces") { defaults.produces = Self.mediaTypes(member, context) }
        self.defaults = defaults
    }

    static func mediaTypes(_ member: Node.Member, _ context: ReadingContext) -> [String] {
        var seen: Set<String> = []
        return context.strings(member).filter { seen.insert($0).inserted }
    }

    /// Reads an object, or the reference that stands in its place.
    func referenceOr<Value: Sendable>(
        _ node: Node,
        _ kind: ReferenceKind,
        read: (Node) -> Value?,
    ) -> ReferenceOr<Value>? {
        unchanged.referenceOr(node, kind, read: read)
    }

    // MARK: What later versions have brought

    func inlineExample(_ node: Node) -> Example? { unchanged.inlineExample(node) }
    func inlineRequestBody(_ node: Node) -> RequestBody? { unchanged.inlineRequestBody(node) }
    func inlineLink(_ node: Node) -> Link? { unchanged.inlineLink(node) }
    func inlineCallback(_ node: Node) -> Callback? { unchanged.inlineCallback(node) }
}
