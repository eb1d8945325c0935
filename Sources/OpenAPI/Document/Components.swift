import SourceTree

/// Components Object: what the rest of the document refers to, by name.
public struct Components: Sendable {
    /// nil when the document has no components.
    public internal(set) var node: Node?
    /// By name.
    public internal(set) var schemas = OrderedMap<Schema>()
    /// By name.
    public internal(set) var responses = OrderedMap<ReferenceOr<Response>>()
    /// By name.
    public internal(set) var parameters = OrderedMap<ReferenceOr<Parameter>>()
    /// By name.
    public internal(set) var examples = OrderedMap<ReferenceOr<Example>>()
    /// By name.
    public internal(set) var requestBodies = OrderedMap<ReferenceOr<RequestBody>>()
    /// By name.
    public internal(set) var headers = OrderedMap<ReferenceOr<Header>>()
    /// By name.
    public internal(set) var securitySchemes = OrderedMap<ReferenceOr<SecurityScheme>>()
    /// By name.
    public internal(set) var links = OrderedMap<ReferenceOr<Link>>()
    /// By name.
    public internal(set) var callbacks = OrderedMap<ReferenceOr<Callback>>()
    /// Since 3.1.
    public internal(set) var pathItems = OrderedMap<ReferenceOr<PathItem>>()
    /// Since 3.2.
    public internal(set) var mediaTypes = OrderedMap<MediaType>()
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
