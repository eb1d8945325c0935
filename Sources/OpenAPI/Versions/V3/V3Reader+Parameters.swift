import SourceTree

private enum ParameterField: String, FieldName {
    case name, `in`, description, required, deprecated, allowEmptyValue, style, explode, allowReserved
    case schema, content, example, examples

    static let object = "Parameter Object"
    static let others = OtherFields.ignoredBesideSchema
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
        let style = identity.in.defaultStyle
        var parameter = Parameter(node: node, name: identity.name, in: identity.in, style: style, explode: false)
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

    func parameterIdentity(_ node: Node) -> (name: String, in: Parameter.In)? {
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

    func check(_ parameter: inout Parameter) {
        if parameter.in == .path, !parameter.required {
            context.violation(
                since: .v3_1,
                "optional-path-parameter",
                "a parameter in a path must have 'required: true'",
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
        if parameter.in == .querystring, parameter.content.isEmpty {
            context.missingField("content", of: "\(ParameterField.object) of a query string", at: parameter.node)
        } else if parameter.schema == nil, parameter.content.isEmpty {
            context.warningOnce(
                "missing-field",
                "\(ParameterField.object) should have the field 'schema' or 'content'",
                at: parameter.location,
            )
        }
        checkReserved(&parameter)
        let name = parameter.node["name"] ?? parameter.node
        if parameter.in == .header { checkHeaderName(parameter.name, at: name.location) }
        if parameter.in == .path, parameter.name.contains(where: { "{}/".contains($0) }) {
            context.error(
                "invalid-parameter-name",
                "'\(parameter.name)' cannot be the name of a parameter in a path",
                at: name.location,
            )
        }
        checkExclusive(parameter.node, "schema", "content", .warning)
        checkExclusive(parameter.node, "example", "examples")
    }

    /// `allowReserved` is for values that are percent-encoded, and before 3.2 for queries alone (OpenAPI 3.1.1, section
    /// 4.8.12.2.2; 3.2.0, section 4.12.2.2).
    private func checkReserved(_ parameter: inout Parameter) {
        guard let flag = parameter.node.member("allowReserved") else { return }
        let isAllowed = parameter.in.allowsReserved(context.version.feature, parameter.style)
        let message = "'allowReserved' means nothing for a parameter in '\(parameter.in.rawValue)'"
        if !isAllowed {
            context.violation(since: .v3_1, "misplaced-field", message, at: flag.value.location)
        } else if parameter.allowReserved, parameter.in == .cookie {
            let message = "'allowReserved' is ignored for a parameter in 'cookie'"
            context.warningOnce("ignored-field", message, at: flag.value.location)
        }
        if !isAllowed || parameter.in == .cookie { parameter.allowReserved = false }
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

    /// Whether characters that have a meaning in URLs may be left as they are; where nothing is percent-encoded, there
    /// is no such meaning.
    func allowsReserved(_ version: SpecificationVersion.Feature, _ style: ParameterStyle) -> Bool {
        switch self {
        case .query, .querystring: true
        case .path: version >= .v3_2
        case .cookie: version >= .v3_2 && style != .cookie
        case .header: false
        }
    }

    var styles: [ParameterStyle] {
        switch self {
        case .path: [.simple, .label, .matrix]
        case .header: [.simple]
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject, .tabDelimited]
        case .cookie: [.form, .cookie]
        case .querystring: [.form]
        }
    }
}
