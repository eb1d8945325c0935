import SourceTree

/// OpenAPI 2.0 describes the value of a parameter, a header or a form's field by keywords of a schema that stand beside
/// its own fields.
extension SchemaReader {
    /// Reads the keywords of a schema that stand in another object.
    ///
    /// - Parameter includesDescription: whether what the object says about itself is said about the value.
    func read(partsOf node: Node, includesDescription: Bool = false) -> Schema {
        if let schema = context.schemas[node] { return schema }
        let draft = SchemaDraft()
        for member in node.members.map(Array.init) ?? [] {
            switch member.key {
            case "name", "in", "required", "allowEmptyValue", "collectionFormat", "schema": break
            case "description": if includesDescription { read(member, into: draft) }
            // The object keeps all others.
            case let key where key.hasPrefix("x-"): if key.hasPrefix("x-nullable") { read(member, into: draft) }
            case let key: if SchemaKeyword.byName[key] != nil { read(member, into: draft) }
            }
        }
        let schema = Schema(node: node, contents: draft.finished())
        context.schemas[node] = schema
        return schema
    }

    /// The object whose properties are the fields of a form.
    func object(of fields: [BodyParameter], at node: Node) -> Schema {
        let draft = SchemaDraft()
        draft.contents.types = .object
        var object = SchemaContents.ObjectKeywords()
        object.properties = OrderedMap(
            fields.compactMap { field in
                field.name.value.text.map {
                    .init(name: $0, member: field.name, value: read(partsOf: field.node, includesDescription: true))
                }
            }
        )
        object.required = fields.filter(\.isRequired).compactMap(\.name.value.text)
        draft.object = object
        // The schema stands nowhere in the document, so it is not kept for its node.
        return Schema(node: node, contents: draft.finished())
    }
}
