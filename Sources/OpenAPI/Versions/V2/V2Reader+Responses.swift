import SourceTree

private enum ResponseField: String, FieldName {
    case description, schema, headers, examples

    static let object = "Response Object"
}

private enum HeaderField: String, FieldName {
    case description, type, format, items, collectionFormat, `default`
    case maximum, exclusiveMaximum, minimum, exclusiveMinimum, maxLength, minLength, pattern, maxItems, minItems
    case uniqueItems, `enum`, multipleOf

    static let object = "Header Object"
}

extension V2Reader {
    func responses(_ node: Node, _ produces: [String]) -> Responses {
        unchanged.responses(node) { node in
            // What a response carries is for the operation to say, so a reference is followed here and now.
            guard let text = node["$ref"] else { return read(node, produces).map(ReferenceOr.value) }
            guard let reference = unchanged.reference(node, text, .response) else { return nil }
            let place = ReferenceTarget(context: context).end(of: reference, .response)
            return place.flatMap { read($0.node, produces) }.map(ReferenceOr.value)
        }
    }

    func response(_ node: Node) -> ReferenceOr<Response>? {
        referenceOr(node, .response) { inlineResponse($0) }
    }

    func inlineResponse(_ node: Node) -> Response? {
        read(node, defaults.produces)
    }

    private func read(_ node: Node, _ produces: [String]) -> Response? {
        var response = Response(node: node)
        var schema: Node.Member?
        var examples: Node.Members?
        let extensions = context.readFields(of: node, as: ResponseField.self) { field, member in
            switch field {
            case .description: response.description = context.string(member) ?? ""
            case .schema: schema = member
            case .headers: response.headers = headers(member)
            case .examples: examples = context.mappingMembers(of: member.value, "'examples'")
            }
        }
        guard let extensions else { return nil }
        response.extensions = extensions
        if node["description"] == nil {
            context.missingFieldWarning("description", of: ResponseField.object, at: node)
        }
        if let schema {
            // An archive is what the operation produces, and its error is shown in JSON: so that is what it has.
            let shown = examples?.map(\.key).filter { $0.contains("/") } ?? []
            let isElse = !produces.isEmpty && !shown.isEmpty && Set(shown).isDisjoint(with: produces)
            response.content = content(schema, isElse ? shown : produces) { mediaType in
                examples?.first { $0.key == mediaType }?.value
            }
        } else if let examples, let member = node.member("examples") {
            // An example shows a body where no schema says that there is one.
            response.content = content(examples.map(\.key).filter { $0.contains("/") }, member) { mediaType in
                var media = MediaType(node: node)
                media.example = examples.first { $0.key == mediaType }?.value
                return media
            }
        }
        return response
    }

    private func content(
        _ member: Node.Member,
        _ produces: [String],
        example: (String) -> Node?,
    ) -> OrderedMap<MediaType> {
        let schema = schemas.read(member.value)
        let isFile = member.value["type"]?.string == "file"
        let mediaTypes = produces.isEmpty ? [isFile ? "application/octet-stream" : "application/json"] : produces
        return content(mediaTypes, member) { mediaType in
            var media = MediaType(node: member.value)
            media.schema = schema
            media.example = example(mediaType)
            return media
        }
    }

    private func headers(_ member: Node.Member) -> OrderedMap<ReferenceOr<Header>> {
        context.map(member) { member in
            unchanged.checkHeaderName(member.key, at: member.keyLocation)
            return referenceOr(member.value, .header) { inlineHeader($0) }
        }
    }

    func inlineHeader(_ node: Node) -> Header? {
        var header = Header(node: node)
        let extensions = context.readFields(of: node, as: HeaderField.self) { field, member in
            if field == .description { header.description = context.string(member) }
        }
        guard let extensions else { return nil }
        header.extensions = extensions
        header.schema = schemas.read(partsOf: node)
        return header
    }
}
