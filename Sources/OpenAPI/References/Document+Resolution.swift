import SourceTree

extension Document {
    /// The object that a reference leads to, through any further references; the object itself when it is written in place.
    ///
    /// nil only where reading has reported an error for the reference.
    public func resolve<Value: Referenceable>(_ object: ReferenceOr<Value>) -> Value? {
        switch object {
        case .value(let value): value
        case .reference(let reference): references[keyPath: Value.table][reference.key]
        }
    }

    /// The schema that a schema's own `$ref` leads to, one step: it may hold a `$ref` itself.
    ///
    /// nil when the schema has no reference, or where reading has reported an error for it.
    public func target(of schema: Schema) -> Schema? {
        schema.reference.flatMap(self.schema(for:))
    }

    /// The schema that a reference leads to, one step; a discriminator's mapping values are such references too.
    public func schema(for reference: Reference) -> Schema? {
        references.schemas[reference.key]
    }

    /// The schema at the end of a chain of references: the first that has no `$ref` of its own. The schema itself when it has none.
    ///
    /// nil where reading has reported an error for one of the references.
    public func resolve(_ schema: Schema) -> Schema? {
        var current = schema
        while let reference = current.reference {
            guard let next = self.schema(for: reference) else { return nil }
            current = next
        }
        return current
    }

    /// The schema at a place of the document, the same instance that the typed objects hold.
    ///
    /// The pointer may pass through references, as pointers in real documents do. nil when there is no schema at that place.
    public func schema(at pointer: JSONPointer) -> Schema? {
        references.schema(at: pointer, from: node)
    }
}
