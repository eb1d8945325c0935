import SourceTree

extension SchemaReader {
    func read(_ keyword: SchemaKeyword.Object, _ member: Node.Member, into draft: SchemaDraft) {
        switch keyword {
        case .properties: draft.object?.properties = map(member)
        case .required: readRequired(member, into: draft)
        case .additionalProperties: draft.object?.additionalProperties = schemaOrBool(member)
        case .patternProperties: draft.object?.patternProperties = map(member)
        case .propertyNames: draft.object?.propertyNames = read(member.value)
        case .unevaluatedProperties: draft.object?.unevaluatedProperties = schemaOrBool(member)
        case .dependentRequired: draft.object?.dependentRequired = context.map(member) { context.strings($0) }
        case .dependentSchemas: draft.object?.dependentSchemas = map(member)
        case .minProperties: draft.object?.minProperties = context.count(member)
        case .maxProperties: draft.object?.maxProperties = context.count(member)
        }
    }

    func read(_ keyword: SchemaKeyword.Array, _ member: Node.Member, into draft: SchemaDraft) {
        switch keyword {
        case .prefixItems: draft.array?.prefixItems = schemas(member)
        case .contains: draft.array?.contains = read(member.value)
        case .minContains: draft.array?.minContains = context.count(member)
        case .maxContains: draft.array?.maxContains = context.count(member)
        case .unevaluatedItems, .additionalItems: draft.array?.unevaluatedItems = schemaOrBool(member)
        case .minItems: draft.array?.minItems = context.count(member)
        case .maxItems: draft.array?.maxItems = context.count(member)
        case .uniqueItems: draft.array?.uniqueItems = context.flag(member)
        }
    }

    func read(_ keyword: SchemaKeyword.Scalar, _ member: Node.Member, into draft: SchemaDraft) {
        switch keyword {
        case .minimum: draft.scalar?.minimum = context.number(member)
        case .maximum: draft.scalar?.maximum = context.number(member)
        case .exclusiveMinimum: draft.scalar?.exclusiveMinimum = exclusiveBound(member)
        case .exclusiveMaximum: draft.scalar?.exclusiveMaximum = exclusiveBound(member)
        case .multipleOf: draft.scalar?.multipleOf = context.number(member)
        case .minLength: draft.scalar?.minLength = context.count(member)
        case .maxLength: draft.scalar?.maxLength = context.count(member)
        case .pattern: draft.scalar?.pattern = context.string(member)
        case .contentEncoding: draft.scalar?.contentEncoding = context.string(member)
        case .contentMediaType: draft.scalar?.contentMediaType = context.string(member)
        case .contentSchema: draft.scalar?.contentSchema = read(member.value)
        }
    }

    func read(_ keyword: SchemaKeyword.Composition, _ member: Node.Member, into draft: SchemaDraft) {
        switch keyword {
        case .allOf: draft.composition?.allOf = composed(member)
        case .anyOf: draft.composition?.anyOf = composed(member)
        case .oneOf: draft.composition?.oneOf = composed(member)
        case .not: draft.composition?.not = read(member.value)
        case .if: draft.composition?.if = read(member.value)
        case .then: draft.composition?.then = read(member.value)
        case .else: draft.composition?.else = read(member.value)
        case .discriminator: draft.composition?.discriminator = discriminator(member)
        }
    }

    // MARK: Values of keywords

    func schemas(_ member: Node.Member) -> [Schema] {
        context.array(member) { read($0) }
    }

    func map(_ member: Node.Member) -> OrderedMap<Schema> {
        context.map(member) { read($0.value) }
    }

    /// The members of `allOf` and its siblings; nil when there are none to choose from or to combine.
    private func composed(_ member: Node.Member) -> [Schema]? {
        let schemas = schemas(member)
        if schemas.isEmpty, member.value.items != nil {
            context.warning("empty-composition", "'\(member.key)' is empty, and is ignored", at: member.keyLocation)
        }
        return schemas.isEmpty ? nil : schemas
    }

    private func schemaOrBool(_ member: Node.Member) -> SchemaOrBool? {
        if member.value.members != nil { return .schema(read(member.value)) }
        return context.bool(member).map(SchemaOrBool.bool)
    }

    private func exclusiveBound(_ member: Node.Member) -> ExclusiveBound? {
        if let flag = member.value.bool { return .flag(flag) }
        return context.number(member).map(ExclusiveBound.number)
    }

    func values(_ member: Node.Member) -> [Node]? {
        guard let items = member.value.items else {
            context.wrongType(member, expected: "an array")
            return nil
        }
        if items.isEmpty {
            context.warning("empty-enum", "'enum' is empty, and is ignored", at: member.keyLocation)
            return nil
        }
        return Array(items)
    }

    func examples(_ member: Node.Member) -> [Node] {
        guard member.value.members != nil else { return context.array(member) { $0 } }
        context.warningOnce(
            "named-examples",
            "'examples' of a schema must be an array; examples by name are ignored here",
            at: member.value.location,
        )
        return []
    }

    func types(_ member: Node.Member) -> SchemaTypes? {
        guard let items = member.value.items else {
            // `type: null` without quotes is what `type: "null"` means.
            let text = member.value.isNull ? "null" : context.string(member)
            return text.flatMap { type($0, member) }
        }
        var types = SchemaTypes()
        for item in items {
            if let text = item.text, let type = type(text, member, at: item) {
                types.insert(type)
            } else if item.text == nil {
                let message = "the values of 'type' must be strings, but this is \(item.kind.title)"
                context.error("wrong-type", message, at: item.location)
            }
        }
        return types.isEmpty ? nil : types
    }

    private func type(_ text: String, _ member: Node.Member, at node: Node? = nil) -> SchemaTypes? {
        if let type = SchemaTypes(name: text) { return type }
        if isSwagger, text == "file" { return .string }
        let names = SchemaTypes.named.map(\.name)
        context.error(
            "unknown-type",
            "'\(text)' is no type of a schema; the types are \(names.joined(separator: ", "))",
            at: (node ?? member.value).location,
            notes: context.suggestions(for: text, among: names),
        )
        return nil
    }

    private func readRequired(_ member: Node.Member, into draft: SchemaDraft) {
        if member.value.bool != nil {
            context.warningOnce(
                "misplaced-required",
                "'required' of a schema is a list of property names; true or false is ignored here",
                at: member.value.location,
                notes: [.init("to require a property, name it in the 'required' of the object that has it")],
            )
            return
        }
        var names = context.strings(member)
        if names.count > 1, Set(names).count < names.count {
            var seen: Set<String> = []
            names = names.filter { seen.insert($0).inserted }
            context.warningOnce("duplicate-required", "'required' has a name twice", at: member.value.location)
        }
        draft.object?.required = names
        draft.object?.requiredNode = member.value
    }
}
