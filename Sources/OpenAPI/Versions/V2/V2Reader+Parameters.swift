import SourceTree

private enum ParameterField: String, FieldName {
    case name, `in`, description, required, schema, type, format, allowEmptyValue, items, collectionFormat, `default`
    case maximum, exclusiveMaximum, minimum, exclusiveMinimum, maxLength, minLength, pattern, maxItems, minItems
    case uniqueItems, `enum`, multipleOf

    static let object = "Parameter Object"
    static let others = OtherFields.ignored
}

/// `collectionFormat`: how the items of an array are written.
enum CollectionFormat: String, CaseIterable {
    case csv, ssv, tsv, pipes, multi

    /// The style of later versions that writes a value the same way, in a query or a form. In a path or a header the
    /// delimiter is the same.
    var style: (style: ParameterStyle, explode: Bool) {
        switch self {
        case .csv: (.form, false)
        case .ssv: (.spaceDelimited, false)
        case .pipes: (.pipeDelimited, false)
        case .multi: (.form, true)
        case .tsv: (.tabDelimited, false)
        }
    }
}

extension V2Reader {
    /// The parameters of one list: those that become the body, and the others.
    struct Parameters {
        var body: [BodyParameter] = []
        var others: [ReferenceOr<Parameter>] = []
    }

    func parameters(_ member: Node.Member) -> Parameters {
        var parameters = Parameters()
        for node in context.array(member, read: { $0 }) {
            guard let target = target(of: node) else { continue }
            if let place = BodyPlace(of: target) {
                if let parameter = BodyParameter(target, place, context) { parameters.body.append(parameter) }
            } else if let parameter = parameter(node) {
                parameters.others.append(parameter)
            }
        }
        return parameters
    }

    /// What a reference to a parameter leads to. It has to be known at once, since a body is no parameter in later
    /// versions.
    private func target(of node: Node) -> Node? {
        guard let value = node["$ref"], let text = value.string else { return node }
        let reference = Reference(text: text, node: value, scope: context.scope(of: value))
        return ReferenceTarget(context: context).end(of: reference, .parameter)?.node
    }

    func parameter(_ node: Node) -> ReferenceOr<Parameter>? {
        referenceOr(node, .parameter) { inlineParameter($0) }
    }

    func inlineParameter(_ node: Node) -> Parameter? {
        let places = ["path", "query", "header", "body", "formData"]
        if let member = node.member("in"), let text = member.value.string, !places.contains(text) {
            context.unknownWord(text, member, words: places)
            return nil
        }
        guard let identity = unchanged.parameterIdentity(node) else { return nil }
        var parameter = Parameter(
            node: node,
            name: identity.name,
            in: identity.in,
            style: identity.in.defaultStyle,
            explode: identity.in.defaultStyle.explodeByDefault
        )
        let extensions = context.readFields(of: node, as: ParameterField.self) { field, member in
            switch field {
            case .description: parameter.description = context.string(member)
            case .required: parameter.required = context.flag(member)
            case .allowEmptyValue: parameter.allowEmptyValue = context.flag(member)
            case .schema:
                context.warningOnce(
                    "ignored-field",
                    "'schema' is for a parameter in the body alone; elsewhere it is read as if its fields stood here",
                    at: member.keyLocation,
                )
                parameter.schema = schemas.read(member.value)
            default: break  // read before the others, with the collection format, or as the schema
            }
        }
        parameter.extensions = extensions ?? Extensions()
        parameter.schema = parameter.schema ?? schemas.read(partsOf: node)
        parameter.example = node["x-example"]
        unchanged.check(&parameter)
        readStyle(of: &parameter)
        checkItems(of: node)
        return parameter
    }

    /// Where the document says nothing, the items have commas between them.
    func collectionFormat(of node: Node) -> CollectionFormat {
        node.member("collectionFormat").flatMap { context.word($0, CollectionFormat.self) } ?? .csv
    }

    private func readStyle(of parameter: inout Parameter) {
        guard parameter.schema?.types == .array else { return }
        let format = collectionFormat(of: parameter.node)
        guard parameter.in != .query else { return (parameter.style, parameter.explode) = format.style }
        parameter.explode = false
        if format == .multi {
            context.warning(
                "invalid-collection-format",
                "'collectionFormat: multi' is for a query or a form; in '\(parameter.in.rawValue)' it is read as 'csv'",
                at: (parameter.node["collectionFormat"] ?? parameter.node).location,
            )
        } else if format != .csv {
            parameter.style = format.style.style
        }
    }

    /// Items that are arrays may have a format of their own, which no later version can say.
    func checkItems(of node: Node) {
        guard let items = node["items"], items["type"]?.string == "array" else { return }
        context.warning(
            "unsupported-collection-format",
            "an array within an array has no form here; each one within is sent as JSON",
            at: (items.member("collectionFormat")?.value ?? items).location,
        )
    }
}
