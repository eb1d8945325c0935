import SourceTree

/// A component that is no schema and describes values by schemas of its own: a response, a request body or a parameter.
public struct NamedComponent: Sendable {
    /// What a component is.
    public enum Kind: Hashable, Sendable {
        case response
        case requestBody
        case parameter
    }

    /// What the component is.
    public let kind: Kind
    /// What the rest of the document calls it.
    public let name: String
    /// The contents, as those who refer to the component have them.
    public let content: OrderedMap<MediaType>
    /// The value of a parameter that has no content.
    public let schema: Schema?

    /// Where the component is in the document that was asked for, as a fragment.
    private let pointer: String
    private let isSwagger: Bool

    init(_ kind: Kind, name: String, content: OrderedMap<MediaType>, schema: Schema? = nil, in document: Document) {
        self.kind = kind
        self.name = name
        self.content = content
        self.schema = schema
        let layout = ComponentLayout(of: document.node)
        isSwagger = layout.isSwagger
        // The body of a request is a parameter in OpenAPI 2.0.
        let section: ReferenceKind =
            switch kind {
            case .response: .response
            case .requestBody: isSwagger ? .parameter : .requestBody
            case .parameter: .parameter
            }
        pointer = "#\(layout.pointer(to: section, named: name) ?? JSONPointer())"
    }

    /// Where the schema of a media type is, or that of a parameter without content.
    public func pointer(toSchemaOf mediaType: String?) -> String {
        // Media types are for operations to say in OpenAPI 2.0, and parameters are schemas themselves.
        if isSwagger { return mediaType == nil ? pointer : "\(pointer)/schema" }
        guard let mediaType else { return "\(pointer)/schema" }
        return "\(pointer)\(JSONPointer(tokens: ["content", mediaType, "schema"]))"
    }
}

extension Document {
    /// The responses, request bodies and parameters that have a name: those of each kind in the order of their names, and
    /// those that only refer to something elsewhere behind all others.
    ///
    /// A component that leads to another one has the contents of that one.
    public var namedComponents: [NamedComponent] {
        named(components.responses) { NamedComponent(.response, name: $0, content: $1.content, in: self) }
            + named(components.requestBodies) { NamedComponent(.requestBody, name: $0, content: $1.content, in: self) }
            + swaggerParameters
            + named(components.parameters) { name, parameter in
                NamedComponent(
                    .parameter,
                    name: name,
                    content: parameter.content,
                    schema: parameter.content.isEmpty ? parameter.schema : nil,
                    in: self
                )
            }
    }

    private func named<Value>(
        _ components: OrderedMap<ReferenceOr<Value>>,
        _ named: (String, Value) -> NamedComponent
    ) -> [NamedComponent] {
        let sorted = components.sorted { $0.name < $1.name }
        let ordered = sorted.filter { $0.value.inline != nil } + sorted.filter { $0.value.inline == nil }
        return ordered.compactMap { entry in resolve(entry.value).map { named(entry.name, $0) } }
    }

    /// The parameters of OpenAPI 2.0 that are a body or a field of a form, which are no parameters in later versions.
    private var swaggerParameters: [NamedComponent] {
        let layout = ComponentLayout(of: node)
        guard layout.isSwagger, let members = layout.section(of: .parameter, in: node)?.members else { return [] }
        return members.sorted { $0.key < $1.key }.compactMap { member in
            switch BodyPlace(of: member.value) {
            case .body:
                guard let value = member.value.member("schema") else { return nil }
                var media = MediaType(node: member.value)
                media.schema = references.schemasByNode[value.value]
                let content = OrderedMap([.init(value, media)])
                return NamedComponent(.requestBody, name: member.key, content: content, in: self)
            case .formData:
                let schema = references.schemasByNode[member.value]
                return NamedComponent(.parameter, name: member.key, content: .init(), schema: schema, in: self)
            case nil: return nil
            }
        }
    }
}
