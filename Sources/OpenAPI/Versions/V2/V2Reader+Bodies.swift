import SourceTree

private enum BodyParameterField: String, FieldName {
    case name, `in`, description, required, schema

    static let object = "Parameter Object"
    static let others = OtherFields.ignored
}

extension V2Reader {
    /// The request body that parameters stand for; nil when there are none.
    func requestBody(_ parameters: [BodyParameter], _ consumes: [String]) -> RequestBody? {
        let bodies = parameters.filter { $0.place == .body }
        let fields = parameters.filter { $0.place == .formData }
        guard let body = bodies.first else { return form(fields, consumes) }
        if let other = bodies.dropFirst().first ?? fields.first {
            context.error(
                "contradiction",
                "an operation has one body, or the fields of a form",
                at: other.node.location,
                notes: [.init("the body is here", at: body.node.location)],
            )
        }
        return requestBody(body, consumes)
    }

    private func requestBody(_ parameter: BodyParameter, _ consumes: [String]) -> RequestBody? {
        var body = RequestBody(node: parameter.node)
        body.required = parameter.isRequired
        var schema: Schema?
        let extensions = context.readFields(of: parameter.node, as: BodyParameterField.self) { field, member in
            switch field {
            case .name, .in, .required: break
            case .description: body.description = context.string(member)
            case .schema: schema = schemas.read(member.value)
            }
        }
        body.extensions = extensions ?? Extensions()
        if schema == nil { context.missingFieldWarning("schema", of: "Parameter Object of a body", at: parameter.node) }
        let member = parameter.node.member("schema") ?? parameter.name
        let examples = parameter.node["x-examples"]
        body.content = content(consumes.isEmpty ? ["application/json"] : consumes, member) { mediaType in
            var media = MediaType(node: parameter.node)
            media.schema = schema
            media.example = examples?[mediaType] ?? parameter.node["x-example"]
            return media
        }
        return body
    }

    private func form(_ fields: [BodyParameter], _ consumes: [String]) -> RequestBody? {
        let fields = withoutRepetitions(fields)
        guard let first = fields.first else { return nil }
        var body = RequestBody(node: first.node)
        body.required = fields.contains(where: \.isRequired)
        let schema = schemas.object(of: fields, at: first.node)
        let multipart = "multipart/form-data"
        let urlencoded = "application/x-www-form-urlencoded"
        var mediaTypes = consumes.filter { [multipart, urlencoded].contains(Self.essence(of: $0)) }
        if fields.contains(where: \.isFile) {
            // Nothing else can carry a file (OpenAPI 2.0, "Parameter Object").
            mediaTypes = mediaTypes.filter { Self.essence(of: $0) == multipart }
            if mediaTypes.isEmpty { mediaTypes = [multipart] }
        } else if mediaTypes.isEmpty {
            mediaTypes = [urlencoded]
        }
        let encoding = OrderedMap(fields.compactMap(encoding))
        body.content = content(mediaTypes, first.name) { mediaType in
            var media = MediaType(node: first.node)
            media.schema = schema
            media.encoding = encoding
            return media
        }
        return body
    }

    private func withoutRepetitions(_ fields: [BodyParameter]) -> [BodyParameter] {
        var first: [String: BodyParameter] = [:]
        return fields.filter { field in
            guard let name = field.name.value.text else { return false }
            guard let known = first[name] else {
                first[name] = field
                return true
            }
            context.error(
                "duplicate-parameter",
                "there are two fields '\(name)' in the form",
                at: field.node.location,
                notes: [.init("the first one is here", at: known.node.location)],
            )
            return false
        }
    }

    /// How the items of a field are written, where that is not what later versions do by themselves.
    private func encoding(_ field: BodyParameter) -> OrderedMap<Encoding>.Entry? {
        checkItems(of: field.node)
        guard field.node["type"]?.string == "array", let name = field.name.value.text else { return nil }
        let format = collectionFormat(of: field.node)
        // Several fields of that name are what later versions do by themselves.
        guard format != .multi else { return nil }
        var encoding = Encoding(node: field.node)
        encoding.style = format.style.style
        encoding.explode = format.style.explode
        return .init(name: name, member: field.name, value: encoding)
    }

    /// The same content in several media types.
    func content(
        _ mediaTypes: [String],
        _ member: Node.Member,
        _ make: (String) -> MediaType,
    ) -> OrderedMap<MediaType> {
        OrderedMap(mediaTypes.map { .init(name: $0, member: member, value: make($0)) })
    }

    private static func essence(of mediaType: String) -> String {
        mediaType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    }
}
