nonisolated extension APIBody {
    /// The content with more members in its JSON object or its form.
    ///
    /// - Throws: ``APIError`` of kind `encoding` where the content is neither.
    func adding(_ fields: [CallOptions.ExtraField]) throws -> APIBody {
        if fields.isEmpty { return self }
        switch content {
        case .none:
            return try APIBody.json([String: JSONValue]()).adding(fields)
        case .json(let value):
            return .bytes(try Self.bytes(of: value, adding: fields), contentType: contentType)
        case .form(let value, let styles):
            let json = try JSONElement(parsing: Self.bytes(of: value, adding: fields))
            return .bytes(try FormEncoder(styles: styles).encode(json), contentType: contentType)
        case .multipart(let parts, let boundary):
            let extra = fields.map { MultipartPart.value($0.path.joined(separator: "."), $0.value) }
            return APIBody(content: .multipart(parts + extra, boundary: boundary), contentType: contentType)
        case .body, .xml:
            throw Self.notAnObject
        }
    }

    private static func bytes(
        of value: any JSONCodable,
        adding fields: [CallOptions.ExtraField]
    ) throws -> [UInt8] {
        try fields.reduce(value.jsonBytes()) { bytes, field in
            var writer = JSONWriter()
            try JSONElement(parsing: bytes).write(to: &writer, setting: field.value, at: field.path[...])
            return writer.bytes
        }
    }

    fileprivate static let notAnObject = APIError(
        kind: .encoding,
        message: "Extra fields need a request whose content is a JSON object or a form"
    )
}

nonisolated extension JSONElement {
    /// Writes the object with a member set, in it or in objects in it, which are made where they are missing. All else
    /// is written as it is: untyped JSON would round some of the numbers.
    fileprivate func write(
        to writer: inout JSONWriter,
        setting value: JSONValue,
        at path: ArraySlice<String>
    ) throws {
        guard let name = path.first else { return value.write(to: &writer) }
        guard kind == .object else { throw APIBody.notAnObject }
        let rest = path.dropFirst()
        var isSet = false
        writer.beginObject()
        for (key, member) in try members() {
            writer.writeKey(key)
            if key == name {
                try member.write(to: &writer, setting: value, at: rest)
                isSet = true
            } else {
                try member.write(to: &writer)
            }
        }
        if !isSet {
            writer.writeKey(name)
            rest.reversed().reduce(value) { .object([$1: $0]) }.write(to: &writer)
        }
        writer.endObject()
    }
}
