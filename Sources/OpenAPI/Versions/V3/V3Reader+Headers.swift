import SourceTree

private enum HeaderField: String, FieldName {
    case description, required, deprecated, allowEmptyValue, style, explode, schema, content, example, examples

    static let object = "Header Object"
}

extension V3Reader {
    /// The name of a header field is a token, and nothing else can be sent (RFC 9110, section 5.1).
    func checkHeaderName(_ name: String, at location: @autoclosure () -> SourceLocation) {
        guard !HTTPToken.isValid(name) else { return }
        let message = "'\(name)' cannot be the name of a header"
        context.violation(since: .v3_2, "invalid-header-name", message, at: location())
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
        checkExclusive(node, "schema", "content", .warning)
        checkExclusive(node, "example", "examples")
        return header
    }
}
