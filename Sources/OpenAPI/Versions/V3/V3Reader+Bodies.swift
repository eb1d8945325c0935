import SourceTree

private enum RequestBodyField: String, FieldName {
    case description, content, required

    static let object = "Request Body Object"
}

private enum MediaTypeField: String, FieldName {
    case schema, itemSchema, example, examples, encoding, prefixEncoding, itemEncoding

    static let object = "Media Type Object"
    static let others = OtherFields.ignoredBesideSchema
}

private enum EncodingField: String, FieldName {
    case contentType, headers, style, explode, allowReserved, encoding, prefixEncoding, itemEncoding

    static let object = "Encoding Object"
}

private enum ExampleField: String, FieldName {
    case summary, description, value, externalValue, dataValue, serializedValue

    static let object = "Example Object"
    /// Many write the value itself where an object with the field `value` belongs, in a file that they refer to.
    static let others = OtherFields.ignored
}

extension V3Reader {
    func requestBody(_ node: Node) -> ReferenceOr<RequestBody>? {
        referenceOr(node, .requestBody) { inlineRequestBody($0) }
    }

    func inlineRequestBody(_ node: Node) -> RequestBody? {
        var body = RequestBody(node: node)
        let extensions = context.readFields(of: node, as: RequestBodyField.self) { field, member in
            switch field {
            case .description: body.description = context.string(member)
            case .content: body.content = content(member)
            case .required: body.required = context.flag(member)
            }
        }
        guard let extensions else { return nil }
        body.extensions = extensions
        if node["content"] == nil { context.missingFieldWarning("content", of: RequestBodyField.object, at: node) }
        return body
    }

    func content(_ member: Node.Member) -> OrderedMap<MediaType> {
        guard let text = member.value["$ref"], text.string != nil else {
            return context.map(member) { mediaType($0.value) }
        }
        // No version allows this, and no media type is called `$ref`: it can only mean one thing.
        context.warningOnce(
            "misplaced-reference",
            "'$ref' cannot stand for all of 'content'; it is followed all the same",
            at: text.location,
        )
        guard let reference = reference(member.value, text, .mediaType),
            let place = ReferenceTarget(context: context).end(of: reference, .mediaType),
            let members = context.mappingMembers(of: place.node, "'content'")
        else { return OrderedMap() }
        return context.reading(in: place.scope) { context.map(members) { mediaType($0.value) } }
    }

    /// Reads a media type; a reference in its place (3.2) is followed at once, so that what uses media types need not
    /// know of it.
    func mediaType(_ node: Node) -> MediaType? {
        guard let text = node["$ref"] else { return inlineMediaType(node) }
        guard let reference = reference(node, text, .mediaType) else { return nil }
        return ReferenceTarget(context: context).end(of: reference, .mediaType).flatMap { place in
            context.reading(in: place.scope) { context.object(at: place.node, .mediaType) { inlineMediaType($0) } }
        }
    }

    private func inlineMediaType(_ node: Node) -> MediaType? {
        var media = MediaType(node: node)
        let extensions = context.readFields(of: node, as: MediaTypeField.self) { field, member in
            switch field {
            case .schema: media.schema = schemas.read(member.value)
            case .itemSchema: media.itemSchema = schemas.read(member.value)
            case .example: media.example = member.value
            case .examples: media.examples = examples(member)
            case .encoding: media.encoding = context.map(member) { encoding($0.value) }
            case .prefixEncoding: media.prefixEncoding = context.array(member) { encoding($0) }
            case .itemEncoding: media.itemEncoding = encoding(member.value)
            }
        }
        guard let extensions else { return nil }
        media.extensions = extensions
        checkExclusive(node, "example", "examples")
        checkExclusive(node, "encoding", "prefixEncoding")
        checkExclusive(node, "encoding", "itemEncoding")
        return media
    }

    private func encoding(_ node: Node) -> Encoding? {
        context.nested(node, weight: 8) { nestedEncoding(node) }
    }

    private func nestedEncoding(_ node: Node) -> Encoding? {
        var encoding = Encoding(node: node)
        let extensions = context.readFields(of: node, as: EncodingField.self) { field, member in
            switch field {
            case .contentType: encoding.contentType = context.string(member)
            case .headers: encoding.headers = headers(member)
            case .style: encoding.style = context.word(member, ParameterStyle.self)
            case .explode: encoding.explode = context.bool(member)
            case .allowReserved: encoding.allowReserved = context.bool(member)
            case .encoding: encoding.encoding = context.map(member) { self.encoding($0.value) }
            case .prefixEncoding: encoding.prefixEncoding = context.array(member) { self.encoding($0) }
            case .itemEncoding: encoding.itemEncoding = self.encoding(member.value).map { [$0] } ?? []
            }
        }
        guard let extensions else { return nil }
        encoding.extensions = extensions
        checkExclusive(node, "encoding", "prefixEncoding")
        checkExclusive(node, "encoding", "itemEncoding")
        return encoding
    }

    func examples(_ member: Node.Member) -> OrderedMap<ReferenceOr<Example>> {
        if member.value.items != nil {
            // A list, as schemas have since 3.1; in all other places the examples have names.
            context.warningOnce(
                "unnamed-examples",
                "'examples' must be an object here, of examples by name; a list is ignored",
                at: member.value.location,
            )
            return OrderedMap()
        }
        return context.map(member) { example($0.value) }
    }

    func example(_ node: Node) -> ReferenceOr<Example>? {
        referenceOr(node, .example) { inlineExample($0) }
    }

    func inlineExample(_ node: Node) -> Example? {
        var example = Example(node: node)
        let extensions = context.readFields(of: node, as: ExampleField.self) { field, member in
            switch field {
            case .summary: example.summary = context.string(member)
            case .description: example.description = context.string(member)
            case .value: example.value = member.value
            case .externalValue: example.externalValue = context.string(member)
            case .dataValue: example.dataValue = member.value
            case .serializedValue: example.serializedValue = context.string(member)
            }
        }
        guard let extensions else { return nil }
        example.extensions = extensions
        for other in ["externalValue", "dataValue", "serializedValue"] { checkExclusive(node, "value", other) }
        checkExclusive(node, "serializedValue", "externalValue")
        return example
    }
}
