import OpenAPI
import SourceTree

/// What the parts of a multipart body are (OpenAPI 3.0.4, section 4.7.15; RFC 7578).
extension OperationLowering {
    /// - Returns: a part for each property of the schema; none where it has no properties.
    mutating func parts(of mediaType: MediaType, _ schema: Schema?, at place: Place) -> [Payload.Part] {
        guard let schema, let object = schemas.flatObject(of: schema, at: place) else { return [] }
        return object.properties.filter { !$0.isReadOnly }.map { property in
            part(property, encoding: mediaType.encoding[property.name])
        }
    }

    /// Parts that are known by their positions have no names to be arguments (OpenAPI 3.2.0, "Encoding By Position").
    mutating func reportPositions(_ entry: OrderedMap<MediaType>.Entry) {
        guard !entry.value.prefixEncoding.isEmpty || entry.value.itemEncoding != nil else { return }
        schemas.diagnostics.append(
            .warning(
                "unsupported-encoding",
                "'prefixEncoding' and 'itemEncoding' are not generated; the content of '\(entry.name)' is given as it is",
                at: entry.nameLocation
            )
        )
    }

    private func part(_ property: ObjectType.Property, encoding: Encoding?) -> Payload.Part {
        // Several media types leave the choice to the sender.
        let contentType = encoding?.contentType.flatMap { $0.contains(",") || $0.contains("*") ? nil : $0 }
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
            contentType: contentType,
            style: isFile ? nil : encoding.flatMap { Self.style(of: property.name, $0) },
            headers: encoding.map(headers) ?? []
        )
    }

    private func isFile(_ type: TypeReference, contentType: String?) -> Bool {
        switch type {
        case .binary, .string(format: "binary"),
            .string(format: "byte") where contentType != nil:
            return true
        case .string(format: "binary"), .string(format: "file"): return true
        case .any, .string(format: nil):
            // Without a word about its type, a value with a media type of its own is a file: `contentType: image/png`.
            guard let contentType, !contentType.contains(",") || type == .any else { return false }
            return contentType.split(separator: ",").allSatisfy {
                [.bytes].contains(MediaTypeChoice.kind(of: String($0)))
            }
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
