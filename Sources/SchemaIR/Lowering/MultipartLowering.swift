import OpenAPI
import SourceTree

/// A multipart body, as the document describes it.
struct MultipartContent {
    var mediaType: MediaType
    /// The schema of the content, or the one that stands for it since it says the same.
    var schema: Schema?

    /// How the part at a position is written (OpenAPI 3.2.0, section "Encoding By Position").
    func encoding(at position: Int) -> Encoding? {
        let prefix = mediaType.prefixEncoding
        return position < prefix.count ? prefix[position] : mediaType.itemEncoding
    }
}

/// What the parts of a multipart body are (OpenAPI 3.0.4, section 4.7.15; RFC 7578; OpenAPI 3.2.0, section "Encoding
/// `multipart` Media Types").
extension OperationLowering {
    /// - Returns: `nil` where the document does not say which parts there are.
    mutating func request(_ content: MultipartContent, named name: String, at place: Place) -> Payload? {
        let place = place.ofParts
        func made(_ format: Payload.Format, _ type: TypeReference = .any) -> Payload {
            Payload(mediaType: name, format: format, type: type, examples: [])
        }
        if let item = content.mediaType.itemSchema {
            if let first = content.mediaType.prefixEncoding.first {
                reportEncoding(
                    first,
                    "'prefixEncoding' does not count for parts that are streamed: 'itemEncoding' does"
                )
            }
            let place = place.appending(.item, "itemSchema")
            let (type, encoding) = part(item, content.mediaType.itemEncoding, at: place)
            return made(.parts(encoding), type)
        }
        guard let schema = content.schema, let target = document.resolve(schema) else { return nil }
        if SchemaKinds.types(of: target) == .array {
            let parts = positionalParts(of: target, content, at: place)
            return parts.isEmpty ? nil : made(.multipart(parts))
        }
        let parts = namedParts(of: schema, content, at: place)
        return parts.isEmpty ? nil : made(.multipart(parts))
    }

    /// - Returns: a part for each property of the schema; none where it has no properties.
    private mutating func namedParts(of schema: Schema, _ content: MultipartContent, at place: Place) -> [Payload.Part]
    {
        guard let object = schemas.flatObject(of: schema, at: place) else { return [] }
        return object.properties.filter { !$0.isReadOnly }.map { property in
            part(property, encoding: content.mediaType.encoding[property.name])
        }
    }

    /// A part for each of `prefixItems`, and one for all that follow.
    private mutating func positionalParts(of target: Schema, _ content: MultipartContent, at place: Place)
        -> [Payload.Part]
    {
        let tuple = schemas.flatTuple(of: target, at: place)
        var parts = tuple.elements.enumerated().map { position, element in
            positional(element, encoding: content.encoding(at: position))
        }
        if let rest = tuple.rest {
            let pointer = Pointer.join(place.pointer, ["items"])
            let property = ObjectType.Property(
                name: parts.isEmpty ? "parts" : "rest",
                type: .array(rest),
                isRequired: parts.isEmpty,
                isNullable: false,
                isReadOnly: false,
                isWriteOnly: false,
                documentation: Documentation(),
                pointer: pointer
            )
            parts.append(positional(property, encoding: content.encoding(at: parts.count), isRepeated: true))
        }
        return parts
    }

    private mutating func positional(_ property: ObjectType.Property, encoding: Encoding?, isRepeated: Bool = false)
        -> Payload.Part
    {
        var item = property.type.withoutNull
        if isRepeated, case .array(let element) = item { item = element.withoutNull }
        reportNested(encoding)
        var property = property
        // It is the name already.
        if property.documentation.title == property.name { property.documentation.title = nil }
        return Payload.Part(
            property: property,
            isNamed: false,
            isFile: isBytes(item, contentType: encoding?.contentType),
            isRepeated: isRepeated,
            contentType: encoding.flatMap(Self.contentType),
            style: nil,
            headers: encoding.map(headers) ?? []
        )
    }

    /// What one of a sequence of parts is.
    mutating func part(_ schema: Schema, _ encoding: Encoding?, at place: Place)
        -> (TypeReference, Payload.PartEncoding)
    {
        reportNested(encoding)
        let type = schemas.lower(schema, at: place).withoutNull
        let isBytes = isBytes(type, contentType: encoding?.contentType)
        return (
            isBytes ? .binary : type,
            Payload.PartEncoding(
                contentType: encoding.flatMap(Self.contentType),
                headers: encoding.map(headers) ?? []
            )
        )
    }

    /// Whether a part without a name is bytes. A schema that says nothing about the type stands for them (OpenAPI
    /// 3.2.0, section "Encoding Object"), and so does what only a program can write: XML, or parts in the part.
    func isBytes(_ type: TypeReference, contentType: String?) -> Bool {
        guard let contentType else { return type == .any || isFile(type, contentType: nil) }
        let kinds = contentType.split(separator: ",").map { MediaTypeChoice.kind(of: String($0)) }
        if kinds.allSatisfy({ [.xml, .multipart].contains($0) }), type != .string(format: nil) { return true }
        if type == .any { return !kinds.contains { [.json, .text].contains($0) } }
        return isFile(type, contentType: contentType) || MediaTypeChoice.isMultipart(contentType)
    }

    /// Several media types leave the choice to the sender, and only the maker of parts in a part knows their boundary.
    private static func contentType(_ encoding: Encoding) -> String? {
        encoding.contentType.flatMap { type in
            type.contains(",") || type.contains("*") || MediaTypeChoice.isMultipart(type) ? nil : type
        }
    }

    /// Says so where parts are in a part.
    private mutating func reportNested(_ encoding: Encoding?) {
        guard let encoding, let contentType = encoding.contentType, MediaTypeChoice.isMultipart(contentType) else {
            return
        }
        reportEncoding(encoding, "parts in a part are not taken apart: the part is given as the bytes that it is")
    }

    private mutating func reportEncoding(_ encoding: Encoding, _ message: String) {
        guard checkedParameters.insert(encoding.node).inserted else { return }
        schemas.diagnostics.append(.warning("unsupported-encoding", message, at: encoding.node.location))
    }

    private func part(_ property: ObjectType.Property, encoding: Encoding?) -> Payload.Part {
        var item = property.type.withoutNull
        var isRepeated = false
        if case .array(let element) = item {
            (item, isRepeated) = (element.withoutNull, true)
        }
        let isFile = isFile(item, contentType: encoding?.contentType)
        return Payload.Part(
            property: property,
            isFile: isFile,
            isRepeated: isRepeated,
            // What a file is, its owner knows best: a document only says what is allowed.
            contentType: encoding.flatMap(Self.contentType),
            style: isFile ? nil : encoding.flatMap { Self.style(of: property.name, $0) },
            headers: encoding.map(headers) ?? []
        )
    }

    func isFile(_ type: TypeReference, contentType: String?) -> Bool {
        switch type {
        case .binary, .string(format: "binary"), .string(format: "file"): return true
        case .string(format: "byte"): return contentType != nil
        case .any, .string(format: nil):
            // Without a word about its type, a value with a media type of its own is a file: `contentType: image/png`.
            guard let contentType, !contentType.contains(",") || type == .any else { return false }
            return contentType.split(separator: ",").allSatisfy { MediaTypeChoice.kind(of: String($0)) == .bytes }
        default: return false
        }
    }

    private func headers(of encoding: Encoding) -> [Payload.Part.Header] {
        encoding.headers.compactMap { entry in
            // The part's own content type says this (OpenAPI 3.0.4, section 4.7.15.1).
            guard entry.name.lowercased() != "content-type", let header = document.resolve(entry.value),
                let schema = header.schema.flatMap(document.resolve)
            else { return nil }
            let values = schema.const.map { [$0] } ?? schema.enum ?? []
            let only = values.count == 1 ? values[0] : schema.default
            return only?.text.map { .init(name: entry.name, value: $0) }
        }
    }
}
