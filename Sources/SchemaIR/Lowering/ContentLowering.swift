import OpenAPI
import SourceTree

/// What requests and responses carry.
extension OperationLowering {
    // MARK: Requests

    mutating func body(_ source: OpenAPI.RequestBody, id: OperationID, pointer: String) -> RequestBody? {
        guard let entry = MediaTypeChoice.best(of: source.content) else { return nil }
        let place = Place(
            owner: .operation(id),
            steps: [.requestBody],
            pointer: Pointer.join(pointer, ["requestBody", "content", entry.name, "schema"])
        )
        var payload = payload(entry, at: place)
        payload.alike = alike(entry, payload, in: source.content)
        let others = source.content.names.filter { $0 != entry.name && !payload.alike.contains($0) }
        alternatives.note(entry, others, isResponse: false)
        return RequestBody(
            documentation: Documentation(description: source.description),
            isRequired: source.required || requiresProperties(payload),
            payload: payload,
            otherMediaTypes: others
        )
    }

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

    private func requiresProperties(_ payload: Payload) -> Bool {
        if case .multipart(let parts) = payload.format { return parts.contains { $0.property.isRequiredToSend } }
        guard case .object(let object) = schemas.arena.declaration(of: payload.type)?.shape else { return false }
        return object.properties.contains { $0.isRequiredToSend }
    }

    private mutating func payload(_ entry: OrderedMap<MediaType>.Entry, at place: Place, isResponse: Bool = false)
        -> Payload
    {
        func made(_ format: Payload.Format, _ type: TypeReference) -> Payload {
            let examples = format == .json ? SchemaExamples.examples(of: entry.value, in: document) : []
            return Payload(mediaType: entry.name, format: format, type: type, examples: examples)
        }
        let kind = MediaTypeChoice.kind(of: entry.name)
        // `*/*` is JSON as long as the schema does not speak of bytes.
        let isBinary = entry.value.schema.flatMap(document.resolve).map(SchemaKinds.isBytes) ?? false
        if isBinary, kind != .events, kind != .jsonLines { return made(.bytes, .binary) }
        switch kind {
        case .json: return made(.json, entry.value.schema.map { schemas.lower($0, at: place) } ?? .any)
        // Forms are what browsers send; a server that answers with one is read as text.
        case .form where isResponse: return made(.text, .string(format: nil))
        case .form:
            var payload = made(.form, entry.value.schema.map { schemas.lower($0, at: place) } ?? .any)
            payload.styles = Self.styles(of: entry.value)
            return payload
        case .multipart where isResponse: return made(.bytes, .binary)
        case .multipart:
            let properties = Place(owner: place.owner, pointer: place.pointer)
            return made(.multipart(parts(of: entry.value, at: properties)), .any)
        case .text: return made(.text, .string(format: nil))
        case .events where isResponse: return made(.events, event(of: entry.value, at: place))
        case .jsonLines: return made(.jsonLines, line(of: entry.value, at: place))
        case .bytes, .events: return made(.bytes, .binary)
        case .xml:
            let target = entry.value.schema.flatMap(document.resolve)
            guard let schema = entry.value.schema, let target, SchemaKinds.types(of: target) != .string else {
                return made(.text, .string(format: nil))
            }
            var payload = made(.xml, schemas.lower(schema, at: place))
            payload.xmlRoot = schemas.xmlRoot(of: schema)
            return payload
        }
    }

    /// OpenAPI 3.0.4, section 4.7.15.1.2: `form`, exploded, unless the document says otherwise.
    private static func styles(of mediaType: MediaType) -> [Payload.PropertyStyle] {
        mediaType.encoding.compactMap { entry in
            let style = entry.value.style ?? .form
            guard style != .form || entry.value.explode == false else { return nil }
            let explode = entry.value.explode == style.explodeByDefault ? nil : entry.value.explode
            return .init(name: entry.name, style: style.rawValue, explode: style == .deepObject ? nil : explode)
        }
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
                payload = self.payload(content, at: place(content, [.response(entry.name)]), isResponse: true)
                let alike = payload.map { self.alike(content, $0, in: response.content) } ?? []
                payload?.alike = alike
                var others = response.content.names.filter { $0 != content.name && !alike.contains($0) }
                if isSuccess, stream == nil, payload?.format == .json,
                    let streamed = MediaTypeChoice.stream(of: response.content)
                {
                    stream = self.payload(streamed, at: place(streamed, [.event]), isResponse: true)
                    others.removeAll { $0 == streamed.name }
                }
                if isSuccess { alternatives.note(content, others, isResponse: true) }
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

/// The media types that a document offers and a generator leaves out: told once for each choice, since whole documents
/// offer the same choice everywhere.
struct MediaTypeAlternatives {
    private struct Choice: Hashable {
        var chosen: String
        var others: [String]
        var isResponse: Bool
    }

    private var places: [Choice: [SourceLocation]] = [:]

    mutating func note(_ chosen: OrderedMap<MediaType>.Entry, _ others: [String], isResponse: Bool) {
        guard !others.isEmpty else { return }
        let choice = Choice(chosen: chosen.name, others: others, isResponse: isResponse)
        places[choice, default: []].append(chosen.nameLocation)
    }

    var warnings: [Diagnostic] {
        places.map { choice, locations in
            let others = choice.others.map { "'\($0)'" }.joined(separator: ", ")
            // A response that several operations refer to is one place.
            let count = Set(locations).count
            let elsewhere = count > 1 ? "; so it is at \(count - 1) other place\(count == 2 ? "" : "s")" : ""
            return .warning(
                "several-media-types",
                "of the media types of this \(choice.isResponse ? "response" : "body"), '\(choice.chosen)' is"
                    + " generated, and not \(others)\(elsewhere)",
                at: locations[0]
            )
        }
    }
}
