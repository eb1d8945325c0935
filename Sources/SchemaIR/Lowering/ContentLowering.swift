import OpenAPI
import SourceTree

/// What contents carry, and what responses do.
extension OperationLowering {
    /// Which of the other media types need no other code: a program gets the same text or bytes.
    private func alike(
        _ chosen: OrderedMap<MediaType>.Entry,
        _ payload: Payload,
        in content: OrderedMap<MediaType>
    ) -> [String] {
        guard payload.format == .bytes || payload.format == .text else { return [] }
        let kind = MediaTypeChoice.kind(of: chosen.name)
        return content.names.filter { $0 != chosen.name && MediaTypeChoice.kind(of: $0) == kind }
    }

    /// - Parameter schema: the schema of the content, or the one that stands for it since it says the same.
    mutating func payload(
        _ entry: OrderedMap<MediaType>.Entry,
        _ schema: Schema?,
        at place: Place,
        isResponse: Bool = false
    ) -> Payload {
        func made(_ format: Payload.Format, _ type: TypeReference) -> Payload {
            let examples = format == .json ? SchemaExamples.examples(of: entry.value, in: document) : []
            return Payload(mediaType: entry.name, format: format, type: type, examples: examples)
        }
        let kind = MediaTypeChoice.kind(of: entry.name)
        reportPositions(entry)
        // `*/*` is JSON as long as the schema does not speak of bytes.
        let isBinary = schema.flatMap(document.resolve).map(SchemaKinds.isBytes) ?? false
        if isBinary, kind != .events, kind != .jsonLines { return made(.bytes, .binary) }
        switch kind {
        case .json: return made(.json, schema.map { schemas.lower($0, at: place) } ?? .any)
        // Forms are what browsers send; a server that answers with one is read as text.
        case .form where isResponse: return made(.text, .string(format: nil))
        case .form:
            var payload = made(.form, schema.map { schemas.lower($0, at: place) } ?? .any)
            payload.styles = Self.styles(of: entry.value)
            return payload
        case .multipart where isResponse: return made(.bytes, .binary)
        case .multipart:
            let properties = Place(owner: place.owner, pointer: place.pointer)
            return made(.multipart(parts(of: entry.value, schema, at: properties)), .any)
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

    // MARK: Responses

    mutating func responses(of source: OpenAPI.Operation, id: OperationID, pointer: String) -> (
        all: [Response], stream: Payload?
    ) {
        let hasSuccess = source.responses.contains { Self.isSuccess($0.key) }
        var responses: [Response] = []
        var stream: Payload?
        for entry in source.responses {
            guard let response = document.resolve(entry.response) else { continue }
            headers.note(response)
            let isSuccess = Self.isSuccess(entry.key) || (!hasSuccess && entry.key == .default)
            func place(_ content: OrderedMap<MediaType>.Entry, _ steps: [TypeDeclaration.Origin.Step]) -> Place {
                let tokens = ["responses", entry.name, "content", content.name, "schema"]
                return Place(owner: .operation(id), steps: steps, pointer: Pointer.join(pointer, tokens))
            }
            var payload: Payload?
            if let content = MediaTypeChoice.best(of: response.content) {
                payload = self.payload(
                    content,
                    content.value.schema,
                    at: place(content, [.response(entry.name)]),
                    isResponse: true
                )
                let alike = payload.map { self.alike(content, $0, in: response.content) } ?? []
                payload?.alike = alike
                var others = response.content.names.filter { $0 != content.name && !alike.contains($0) }
                if isSuccess, stream == nil, payload?.format == .json,
                    let streamed = MediaTypeChoice.stream(of: response.content)
                {
                    stream = self.payload(
                        streamed,
                        streamed.value.schema,
                        at: place(streamed, [.event]),
                        isResponse: true
                    )
                    others.removeAll { $0 == streamed.name }
                }
                if isSuccess { alternatives.note(content, others) }
            }
            responses.append(
                Response(
                    key: entry.name,
                    description: response.description.isEmpty ? nil : response.description,
                    payload: payload,
                    headers: response.headers.names,
                    isSuccess: isSuccess
                )
            )
        }
        return (responses, stream)
    }

    private static func isSuccess(_ key: StatusKey) -> Bool {
        switch key {
        case .code(let code): (200..<300).contains(code)
        case .range(let hundreds): hundreds == 2
        case .default: false
        }
    }
}
