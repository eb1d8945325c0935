import SourceTree

extension Document {
    /// The object that a reference leads to, through any further references; the object itself when it is written in
    /// place.
    ///
    /// nil only where reading has reported an error for the reference.
    public func resolve<Value: Sendable>(_ object: ReferenceOr<Value>) -> Value? {
        switch object {
        case .value(let value): value
        case .reference(let reference): references.object(Value.self, at: reference.address)
        }
    }

    /// The schema that a reference leads to, one step: it may have a `$ref` itself. A discriminator's mapping values
    /// are such references too.
    ///
    /// nil where reading has reported an error for the reference.
    public func schema(for reference: Reference) -> Schema? {
        references.schemas[reference.address]
    }

    /// The schema that a schema's own `$ref` leads to, one step: it may have a `$ref` itself.
    ///
    /// nil when the schema has no `$ref`, or where reading has reported an error for it.
    public func target(of schema: Schema) -> Schema? {
        schema.reference.flatMap { self.schema(for: $0) }
    }

    /// The schema at the end of a chain of references, the first without a `$ref`; the schema itself when it has none.
    ///
    /// nil where reading has reported an error for one of the references.
    public func resolve(_ schema: Schema) -> Schema? {
        var current = schema
        // References in a circle are an error, and taken out of the table, when the document is read.
        while let reference = current.reference {
            guard let next = self.schema(for: reference) else { return nil }
            current = next
        }
        return current
    }

    /// The name of the schema that a reference leads to, see ``namedSchemas``: `Pet` of `#/components/schemas/Pet`.
    ///
    /// nil when the schema has none, as one deep within another.
    public func schemaName(for reference: Reference) -> String? {
        var next: Reference? = reference
        while let current = next, let schema = self.schema(for: current) {
            if let name = references.schemaNames[ObjectIdentifier(schema)] { return name }
            next = schema.reference
        }
        return nil
    }

    /// The place that a reference to a schema leads to, as a reference from this document.
    public func pointer(of reference: Reference) -> String {
        // The pointer may pass through references, so where it starts and where it ends are not the same document.
        let start = reference.document == nil ? reference.scope.tree : schema(for: reference)?.node.tree
        guard let tree = start, tree !== node.tree else {
            return "#\(reference.address.text.drop { $0 != "#" }.dropFirst())"
        }
        let name = references.documentNames[ObjectIdentifier(tree)] ?? tree.file.path
        return "\(name)#\(reference.pointer?.description ?? reference.anchor ?? "")"
    }

    /// The schema at a place of the document, the same instance that the typed objects hold.
    ///
    /// The pointer may pass through references within the document. nil when there is no schema at that place.
    public func schema(at pointer: JSONPointer) -> Schema? {
        let walk = PointerWalk { $0.document == nil && $0.pointer != nil ? $0.scope : nil }
        guard case .found(let place) = walk.node(at: pointer, from: node) else { return nil }
        return references.schemasByNode[place.node]
    }
}
