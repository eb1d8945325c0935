import SourceTree

/// Reads Schema Objects, of every version of OpenAPI: what one version has and another has not never means two things.
///
/// (`exclusiveMinimum` is the exception, and keeps both forms.)
struct SchemaReader {
    let context: ReadingContext
    /// OpenAPI 3.0 has no `$defs`, so there is no need to look for it in each schema.
    private let mayDefineSchemas: Bool

    init(context: ReadingContext) {
        self.context = context
        mayDefineSchemas = context.version.feature >= .v3_1
    }

    /// Reads the schema at a node, or gives the one that was read there before.
    ///
    /// There is always a schema, so that every place that has one in the document has one in the result; what is no
    /// schema becomes an empty one, with an error.
    func read(_ node: Node) -> Schema {
        if let schema = context.schemas[node] { return schema }
        var draft = Draft()
        if let members = node.members {
            let definesSchemas = mayDefineSchemas && node["$defs"] != nil
            if definesSchemas { context.definitionScopes.append(node) }
            for member in members { read(member, into: &draft) }
            if definesSchemas { context.definitionScopes.removeLast() }
        } else if let boolean = node.bool {
            draft.contents.boolean = boolean
        } else {
            context.error("wrong-type", "a schema must be an object, but this is \(node.kind.title)", at: node.location)
        }
        let schema = Schema(node: node, contents: draft.finished())
        context.schemas[node] = schema
        if let anchor = schema.anchor { context.anchors[anchor] = schema }
        return schema
    }

    /// A schema while its members are read, its groups not yet boxed.
    struct Draft {
        var contents = SchemaContents()
        var object: SchemaContents.ObjectKeywords?
        var array: SchemaContents.ArrayKeywords?
        var scalar: SchemaContents.ScalarKeywords?
        var composition: SchemaContents.CompositionKeywords?
        var rare: SchemaContents.RareKeywords?
        var extensions: [Extensions.Entry] = []

        consuming func finished() -> SchemaContents {
            contents.object = object.map(Boxed.init)
            contents.array = array.map(Boxed.init)
            contents.scalar = scalar.map(Boxed.init)
            contents.composition = composition.map(Boxed.init)
            contents.rare = rare.map(Boxed.init)
            if !extensions.isEmpty { contents.extensions = Extensions(extensions) }
            return contents
        }
    }

    private func read(_ member: Node.Member, into draft: inout Draft) {
        let key = member.key
        switch SchemaKeyword.byName[key] {
        case .common(let keyword): read(keyword, member, into: &draft)
        case .object(let keyword): read(keyword, member, into: &draft.object[or: .init()])
        case .array(let keyword): read(keyword, member, into: &draft.array[or: .init()])
        case .scalar(let keyword): read(keyword, member, into: &draft.scalar[or: .init()])
        case .composition(let keyword): read(keyword, member, into: &draft.composition[or: .init()])
        case .rare(let keyword): read(keyword, member, into: &draft.rare[or: .init()])
        case nil:
            if key.hasPrefix("x-") {
                draft.extensions.append(.init(member, member.value))
            } else {
                context.unknownField(member, of: "Schema Object", among: SchemaKeyword.names)
            }
        }
    }

    private func read(_ keyword: SchemaKeyword.Common, _ member: Node.Member, into draft: inout Draft) {
        switch keyword {
        case .reference: draft.contents.reference = reference(member)
        case .type: draft.contents.types = types(member)
        case .nullable: draft.contents.nullable = context.flag(member)
        case .readOnly: draft.contents.readOnly = context.flag(member)
        case .writeOnly: draft.contents.writeOnly = context.flag(member)
        case .deprecated: draft.contents.deprecated = context.deprecation(member)
        case .format: draft.contents.format = context.string(member)
        case .title: draft.contents.title = context.text(member)
        case .description: draft.contents.description = context.text(member)
        case .enum: draft.contents.enumeration = values(member)
        case .default: draft.contents.defaultValue = member.value
        case .example: draft.contents.example = member.value
        case .items:
            if member.value.items == nil {
                draft.contents.items = read(member.value)
            } else {
                draft.array[or: .init()].prefixItems = schemas(member)
            }
        }
    }

    private func read(
        _ keyword: SchemaKeyword.Rare,
        _ member: Node.Member,
        into rare: inout SchemaContents.RareKeywords
    ) {
        switch keyword {
        case .const: rare.const = member.value
        case .examples: rare.examples = examples(member)
        case .xml: rare.xml = xml(member.value)
        case .externalDocs: rare.externalDocs = context.externalDocs(member.value)
        case .definitions, .defs: rare.definitions = map(member)
        case .id: rare.id = context.string(member)
        case .anchor: rare.anchor = context.string(member)
        case .dynamicAnchor: rare.dynamicAnchor = context.string(member)
        case .dynamicReference, .recursiveReference: rare.dynamicReference = context.string(member)
        case .dialect: rare.schemaDialect = context.string(member)
        case .comment: rare.comment = context.string(member)
        case .recursiveAnchor, .vocabulary: break  // of meta-schemas; nothing in an API description depends on them
        }
    }
}

extension Optional {
    /// The value, made first when there is none, to be changed in place.
    subscript(or initial: @autoclosure () -> Wrapped) -> Wrapped {
        get { self ?? initial() }
        set { self = newValue }
    }
}
