import SourceTree

/// Reads Schema Objects, of every version of OpenAPI: what one version has and another has not never means two things.
///
/// (`exclusiveMinimum` is the exception, and keeps both forms.)
struct SchemaReader {
    let context: ReadingContext
    /// OpenAPI 3.0 has neither `$id` nor `$defs`, so there is no need to look for them in each schema.
    private let hasScopes: Bool
    let isSwagger: Bool

    init(context: ReadingContext) {
        self.context = context
        isSwagger = context.version.feature == .v2_0
        hasScopes = context.version.feature >= .v3_1
    }

    /// Reads the schema at a node, or gives the one that was read there before.
    ///
    /// There is always a schema, so that every place that has one in the document has one in the result; what is no
    /// schema becomes an empty one, with an error.
    func read(_ node: Node) -> Schema {
        if let schema = context.schemas[node] { return schema }
        let schema =
            context.nested(node) { Schema(node: node, contents: contents(of: node)) }
            ?? Schema(node: node, contents: SchemaContents())
        context.schemas[node] = schema
        return schema
    }

    private func contents(of node: Node) -> SchemaContents {
        let draft = SchemaDraft()
        if let members = node.members {
            let scope = scope(node)
            if let scope { context.scopes.append(scope) }
            for member in members { read(member, into: draft) }
            if scope != nil { context.scopes.removeLast() }
        } else if let boolean = node.bool {
            draft.contents.boolean = boolean
        } else {
            context.error("wrong-type", "a schema must be an object, but this is \(node.kind.title)", at: node.location)
        }
        return draft.finished()
    }

    /// What references inside of a schema may start from, if it is that.
    private func scope(_ node: Node) -> SchemaScope? {
        guard hasScopes || node.tree !== context.root.tree else { return nil }
        let id = node["$id"]?.string
        let isResource = id.map { !$0.isEmpty && !$0.hasPrefix("#") } ?? false
        return isResource || node["$defs"] != nil ? SchemaScope(node: node, isResource: isResource) : nil
    }

    func read(_ member: Node.Member, into draft: SchemaDraft) {
        let key = member.key
        let keyword = SchemaKeyword.byName[key]
        if let keyword { draft.beginGroup(of: keyword) }
        switch keyword {
        case .common(let keyword): read(keyword, member, into: draft)
        case .object(let keyword): read(keyword, member, into: draft)
        case .array(let keyword): read(keyword, member, into: draft)
        case .scalar(let keyword): read(keyword, member, into: draft)
        case .composition(let keyword): read(keyword, member, into: draft)
        case .rare(let keyword): read(keyword, member, into: draft)
        case nil:
            if key.hasPrefix("x-") {
                // How authors of 2.0 said what `nullable` says since 3.0.
                if key == "x-nullable", member.value.bool == true { draft.contents.nullable = true }
                draft.extensions.append(.init(member, member.value))
            } else if !isSwagger || key != "collectionFormat" {
                context.unknownField(member, of: "Schema Object", among: SchemaKeyword.names)
            }
        }
    }

    private func read(_ keyword: SchemaKeyword.Common, _ member: Node.Member, into draft: SchemaDraft) {
        switch keyword {
        case .reference: draft.contents.reference = reference(member)
        case .type:
            draft.contents.types = types(member)
            // The content of a file, in 2.0.
            if isSwagger, member.value.string == "file" { draft.contents.format = "binary" }
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
                draft.beginGroup(of: .array(.prefixItems))
                draft.array?.prefixItems = schemas(member)
            }
        }
    }

    private func read(_ keyword: SchemaKeyword.Rare, _ member: Node.Member, into draft: SchemaDraft) {
        switch keyword {
        case .const: draft.rare?.const = member.value
        case .examples: draft.rare?.examples = examples(member)
        case .xml: draft.rare?.xml = xml(member.value)
        case .externalDocs: draft.rare?.externalDocs = context.externalDocs(member.value)
        case .definitions, .defs: draft.rare?.definitions = map(member)
        case .id: draft.rare?.id = context.string(member)
        case .anchor: draft.rare?.anchor = context.string(member)
        case .dynamicAnchor: draft.rare?.dynamicAnchor = context.string(member)
        case .dynamicReference: readDynamicReference(member, into: draft)
        case .recursiveReference: draft.rare?.dynamicReference = context.string(member)
        case .dialect: draft.rare?.schemaDialect = context.string(member)
        case .comment: draft.rare?.comment = context.string(member)
        case .recursiveAnchor, .vocabulary: break  // of meta-schemas; nothing in an API description depends on them
        }
    }
}
