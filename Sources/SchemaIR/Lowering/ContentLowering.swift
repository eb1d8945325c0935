import OpenAPI
import SourceTree

/// What contents carry.
extension OperationLowering {
    /// - Parameters:
    ///   - schema: the schema of the content, or the one that stands for it since it says the same.
    ///   - place: what the schema is named after, unless it is that of a component.
    mutating func payload(
        _ entry: OrderedMap<MediaType>.Entry,
        _ schema: Schema?,
        at place: Place,
        isResponse: Bool = false
    ) -> Payload {
        let place = schemas.componentPlaces.place(of: entry.value) ?? place
        func made(_ format: Payload.Format, _ type: TypeReference) -> Payload {
            let examples = format == .json ? SchemaExamples.examples(of: entry.value, in: document) : []
            return Payload(mediaType: entry.name, format: format, type: type, examples: examples)
        }
        let kind = MediaTypeChoice.kind(of: entry.name)
        // `*/*` is JSON as long as the schema does not speak of bytes.
        let isBinary = schema.flatMap(document.resolve).map(SchemaKinds.isBytes) ?? false
        if isBinary, kind != .events, kind != .jsonLines { return made(.bytes, .binary) }
        if MediaTypeChoice.isMultipart(entry.name) {
            let content = MultipartContent(mediaType: entry.value, schema: schema)
            if isResponse, let payload = response(content, named: entry.name, at: place) { return payload }
            if !isResponse, let payload = request(content, named: entry.name, at: place) { return payload }
        }
        switch kind {
        case .json: return made(.json, schema.map { schemas.lower($0, at: place) } ?? .any)
        // Forms are what browsers send; a server that answers with one is read as text.
        case .form where isResponse: return made(.text, .string(format: nil))
        case .form:
            var payload = made(.form, schema.map { schemas.lower($0, at: place) } ?? .any)
            payload.styles = Self.styles(of: entry.value)
            return payload
        case .multipart where isResponse: return made(.bytes, .binary)
        case .multipart: return made(.multipart([]), .any)
        case .text: return made(.text, .string(format: nil))
        case .events where isResponse: return made(.events, event(of: entry.value, at: place))
        case .jsonLines: return made(.jsonLines, line(of: entry.value, at: place))
        case .bytes, .events: return made(.bytes, .binary)
        case .xml:
            let target = schema.flatMap(document.resolve)
            guard let schema, let target, SchemaKinds.types(of: target) != .string else {
                return made(.text, .string(format: nil))
            }
            var payload = made(.xml, schemas.lower(schema, at: place))
            payload.xmlRoot = schemas.xmlRoot(of: schema)
            return payload
        }
    }

    /// OpenAPI 3.0.4, section 4.7.15.1.2: `form`, exploded, unless the document says otherwise.
    private static func styles(of mediaType: MediaType) -> [Payload.PropertyStyle] {
        mediaType.encoding.compactMap { style(of: $0.name, $0.value) }
    }

    /// `nil` where a property is written as usual.
    static func style(of property: String, _ encoding: Encoding) -> Payload.PropertyStyle? {
        let style = encoding.style ?? .form
        guard style != .form || encoding.explode == false else { return nil }
        let explode = encoding.explode == style.explodeByDefault ? nil : encoding.explode
        return .init(name: property, style: style.rawValue, explode: style == .deepObject ? nil : explode)
    }
}
