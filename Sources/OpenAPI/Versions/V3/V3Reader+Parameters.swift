import SourceTree

private enum ParameterField: String, FieldName {
    case name, `in`, description, required, deprecated, allowEmptyValue, style, explode, allowReserved
    case schema, content, example, examples

    static let object = "Parameter Object"
}

private enum HeaderField: String, FieldName {
    case description, required, deprecated, allowEmptyValue, style, explode, schema, content, example, examples

    static let object = "Header Object"
}

extension V3Reader {
    func parameters(_ member: Node.Member) -> [ReferenceOr<Parameter>] {
        context.array(member) { parameter($0) }
    }

    func parameter(_ node: Node) -> ReferenceOr<Parameter>? {
        referenceOr(node, .parameter) { inlineParameter($0) }
    }

    func inlineParameter(_ node: Node) -> Parameter? {
        guard node.members != nil, let identity = parameterIdentity(node) else {
            // Says what is wrong with a node that is no object at all.
            _ = context.mappingMembers(of: node, ParameterField.object)
            return nil
        }
        var parameter = Parameter(
            node: node, name: identity.name, in: identity.in, style: identity.in.defaultStyle, explode: false)
        var explode: Bool?
        let extensions = context.readFields(of: node, as: ParameterField.self) { field, member in
            switch field {
            case .name, .in: break  // read before the others
            case .description: parameter.description = context.string(member)
            case .required: parameter.required = context.flag(member)
            case .deprecated: parameter.deprecated = context.deprecation(member)
            case .allowEmptyValue: parameter.allowEmptyValue = context.flag(member)
            case .style: parameter.style = context.word(member, ParameterStyle.self) ?? parameter.style
            case .explode: explode = context.bool(member)
            case .allowReserved: parameter.allowReserved = context.flag(member)
            case .schema: parameter.schema = schemas.read(member.value)
            case .content: parameter.content = content(member)
            case .example: parameter.example = member.value
            case .examples: parameter.examples = examples(member)
            }
        }
        parameter.extensions = extensions ?? Extensions()
        parameter.explode = explode ?? parameter.style.explodeByDefault
        check(&parameter)
        return parameter
    }

    private func parameterIdentity(_ node: Node) -> (name: String, in: Parameter.In)? {
        guard let name = node.member("name"), let place = node.member("in") else {
            for field in ["name", "in"] where node.members != nil && node[field] == nil {
                context.missingField(field, of: ParameterField.object, at: node)
            }
            return nil
        }
        let text = context.string(name)
        if let old = place.value.string, ["body", "formData"].contains(old) {
            context.error(
                "unknown-value",
                "'in: \(old)' is of OpenAPI 2.0; since 3.0 it is a requestBody",
                at: place.value.location,
            )
            return nil
        }
        guard let text, let place = context.word(place, Parameter.In.self) else { return nil }
        return (text, place)
    }

    private func check(_ parameter: inout Parameter) {
        if parameter.in == .path, !parameter.required {
            context.warningOnce(
                "optional-path-parameter",
                "a parameter in a path must have 'required: true', and is read as if it had",
                at: parameter.location,
            )
            parameter.required = true
        }
        if !parameter.in.styles.contains(parameter.style) {
            context.error(
                "unknown-value",
                "a parameter in '\(parameter.in.rawValue)' cannot have the style '\(parameter.style.rawValue)'",
                at: (parameter.node["style"] ?? parameter.node).location,
            )
            parameter.style = parameter.in.defaultStyle
        }
        if parameter.schema == nil, parameter.content.isEmpty {
            context.warningOnce(
                "missing-field",
                "\(ParameterField.object) should have the field 'schema' or 'content'",
                at: parameter.location,
            )
        }
        checkExclusive(parameter.node, "schema", "content")
        checkExclusive(parameter.node, "example", "examples")
    }

    func header(_ node: Node) -> ReferenceOr<Header>? {
        referenceOr(node, .header) { inlineHeader($0) }
    }

    func inlineHeader(_ node: Node) -> Header? {
        var header = Header(node: node)
        let extensions = context.readFields(of: node, as: HeaderField.self) { field, member in
            switch field {
            case .description: header.description = context.string(member)
            case .required: header.required = context.flag(member)
            case .deprecated: header.deprecated = context.deprecation(member)
            case .allowEmptyValue: header.allowEmptyValue = context.flag(member)
            case .style:
                if let text = context.string(member), text != "simple" {
                    context.unknownWord(text, member, words: ["simple"])
                }
            case .explode: header.explode = context.flag(member)
            case .schema: header.schema = schemas.read(member.value)
            case .content: header.content = content(member)
            case .example: header.example = member.value
            case .examples: header.examples = examples(member)
            }
        }
        guard let extensions else { return nil }
        header.extensions = extensions
        checkExclusive(node, "schema", "content")
        checkExclusive(node, "example", "examples")
        return header
    }

    /// Two fields of which an object may have one.
    func checkExclusive(_ node: Node, _ first: String, _ second: String) {
        guard let one = node.member(first), let other = node.member(second) else { return }
        context.warningOnce(
            "contradiction",
            "'\(first)' and '\(second)' exclude each other",
            at: max(one.keyLocation, other.keyLocation),
        )
    }
}

extension Parameter.In {
    /// The style where the document says nothing.
    var defaultStyle: ParameterStyle {
        switch self {
        case .path, .header: .simple
        case .query, .cookie, .querystring: .form
        }
    }

    var styles: [ParameterStyle] {
        switch self {
        case .path: [.simple, .label, .matrix]
        case .header: [.simple]
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
        case .cookie: [.form, .cookie]
        case .querystring: [.form]
        }
    }
}
