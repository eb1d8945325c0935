extension APIBody {
    /// The content with more members in its JSON object or its form.
    ///
    /// - Throws: ``APIError`` of kind `encoding` where the content is neither.
    func adding(_ fields: [CallOptions.ExtraField]) throws -> APIBody {
        if fields.isEmpty { return self }
        switch content {
        case .none:
            return .json(try JSONValue.object([:]).adding(fields))
        case .json(let value):
            return APIBody(content: .json(try value.jsonValue.adding(fields)), contentType: contentType)
        case .form(let value, let styles):
            return APIBody(content: .form(try value.jsonValue.adding(fields), styles), contentType: contentType)
        case .multipart(let parts, let boundary):
            let extra = fields.map { MultipartPart.value($0.path.joined(separator: "."), $0.value) }
            return APIBody(content: .multipart(parts + extra, boundary: boundary), contentType: contentType)
        case .body, .xml:
            throw Self.notAnObject
        }
    }

    fileprivate static let notAnObject = APIError(
        kind: .encoding,
        message: "Extra fields need a request whose content is a JSON object or a form"
    )
}

extension JSONValue {
    fileprivate func adding(_ fields: [CallOptions.ExtraField]) throws -> JSONValue {
        var result = self
        for field in fields { try result.set(field.value, at: field.path[...]) }
        return result
    }

    /// Sets a member of the object, or of objects in it, which are made where they are missing.
    private mutating func set(_ value: JSONValue, at path: ArraySlice<String>) throws {
        guard let name = path.first else {
            self = value
            return
        }
        guard case .object(var members) = self else { throw APIBody.notAnObject }
        var member = members[name] ?? .object([:])
        try member.set(value, at: path.dropFirst())
        members[name] = member
        self = .object(members)
    }
}
