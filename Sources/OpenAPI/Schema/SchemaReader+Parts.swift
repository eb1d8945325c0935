import SourceTree

private enum DiscriminatorField: String, FieldName {
    case propertyName, mapping, defaultMapping

    static let object = "Discriminator Object"
}

private enum XMLField: String, FieldName {
    case name, namespace, prefix, attribute, wrapped, nodeType

    static let object = "XML Object"
}

extension SchemaReader {
    func reference(_ member: Node.Member) -> Reference? {
        guard let text = member.value.string else {
            context.wrongType(member, expected: "a string")
            return nil
        }
        let reference = Reference(text: text, node: member.value, base: base(of: text, at: member))
        context.note(reference, to: .schema)
        return reference
    }

    /// The schema that a reference to `$defs` starts from.
    ///
    /// By the letter, `#` is the OpenAPI document, which has no `$defs`. A JSON Schema that was pasted into a document
    /// means itself by `#`.
    private func base(of text: String, at member: Node.Member) -> Node? {
        guard text.hasPrefix("#/$defs/"), let pointer = JSONPointer(fragment: String(text.dropFirst())) else {
            return nil
        }
        let name = pointer.tokens[1]
        guard let scope = context.definitionScopes.last(where: { $0["$defs"]?[name] != nil }) else { return nil }
        context.warningOnce(
            "local-reference",
            "references to '#/$defs' are taken to start from the schema around them, not from the document",
            at: member.value.location,
        )
        return scope
    }

    func discriminator(_ member: Node.Member) -> Discriminator? {
        let node = member.value
        var discriminator = Discriminator(node: node)
        if let name = node.string {
            // OpenAPI 2.0 has the property's name alone; converted documents still do.
            let message = "'discriminator' must be an object with the field 'propertyName'"
            context.warningOnce("wrong-type", message, at: node.location)
            discriminator.propertyName = name
            return discriminator
        }
        let extensions = context.readFields(of: node, as: DiscriminatorField.self) { field, member in
            switch field {
            case .propertyName: discriminator.propertyName = context.string(member) ?? ""
            case .mapping: discriminator.mapping = context.map(member) { mappingTarget($0) }
            case .defaultMapping: discriminator.defaultMapping = mappingTarget(member)
            }
        }
        guard let extensions else { return nil }
        discriminator.extensions = extensions
        if discriminator.propertyName.isEmpty {
            context.missingField("propertyName", of: DiscriminatorField.object, at: node)
            return nil
        }
        return discriminator
    }

    private func mappingTarget(_ member: Node.Member) -> Reference? {
        guard let text = context.string(member) else { return nil }
        let reference = Reference(mappingValue: text, node: member.value, base: base(of: text, at: member))
        context.note(reference, to: .mapping)
        return reference
    }

    func xml(_ node: Node) -> XML? {
        var xml = XML(node: node)
        let extensions = context.readFields(of: node, as: XMLField.self) { field, member in
            switch field {
            case .name: xml.name = context.string(member)
            case .namespace: xml.namespace = context.string(member)
            case .prefix: xml.prefix = context.string(member)
            case .attribute: xml.attribute = context.flag(member)
            case .wrapped: xml.wrapped = context.flag(member)
            case .nodeType: xml.nodeType = context.string(member)
            }
        }
        guard let extensions else { return nil }
        xml.extensions = extensions
        if xml.nodeType != nil, node["attribute"] != nil || node["wrapped"] != nil {
            let message = "'nodeType' takes the place of 'attribute' and 'wrapped', and cannot stand beside them"
            context.error("contradiction", message, at: node.location)
        }
        return xml
    }
}
