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
        if parameter.in == .querystring, parameter.content.isEmpty {
            context.missingField("content", of: "\(ParameterField.object) of a query string", at: parameter.node)
        } else if parameter.schema == nil, parameter.content.isEmpty {
            context.warningOnce(
                "missing-field",
                "\(ParameterField.object) should have the field 'schema' or 'content'",
                at: parameter.location,
            )
        }
        if parameter.allowReserved, !parameter.in.allowsReserved(context.version.feature) {
            context.warningOnce(
                "ignored-field",
                "'allowReserved' means nothing for a parameter in '\(parameter.in.rawValue)'",
                at: (parameter.node["allowReserved"] ?? parameter.node).location,
            )
            parameter.allowReserved = false
        }
        let name = parameter.node["name"] ?? parameter.node
        if parameter.in == .header { checkHeaderName(parameter.name, at: name.location) }
        if parameter.in == .path, parameter.name.contains(where: { "{}/".contains($0) }) {
            context.error(
                "invalid-parameter-name",
                "'\(parameter.name)' cannot be the name of a parameter in a path",
                at: name.location,
            )
        }
        checkExclusive(parameter.node, "schema", "content")
        checkExclusive(parameter.node, "example", "examples")
    }

    /// The name of a header field is a token, and nothing else can be sent (RFC 9110, section 5.1).
    func checkHeaderName(_ name: String, at location: @autoclosure () -> SourceLocation) {
        if !isToken(name) {
            context.warning("invalid-header-name", "'\(name)' cannot be the name of a header", at: location())
        }
    }

    /// RFC 9110, section 5.6.2. The names of methods are tokens too (section 9.1).
    func isToken(_ name: String) -> Bool {
        let others = Set("!#$%&'*+-.^_`|~".utf8)
        return !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: others.contains(byte)
                }
            }
    }

    /// The headers of a response or of a part, by name.
    func headers(_ member: Node.Member) -> OrderedMap<ReferenceOr<Header>> {
        context.map(member) { member in
            checkHeaderName(member.key, at: member.keyLocation)
            return header(member.value)
        }
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
}

extension Parameter.In {
    /// The style where the document says nothing.
    var defaultStyle: ParameterStyle {
        switch self {
        case .path, .header: .simple
        case .query, .cookie, .querystring: .form
        }
    }

    /// Whether characters that have a meaning in URLs may be left as they are; in headers and cookies there is no such
    /// meaning.
    func allowsReserved(_ version: SpecificationVersion.Feature) -> Bool {
        switch self {
        case .query, .querystring: true
        case .path: version >= .v3_2
        case .header, .cookie: false
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
