import SourceTree

private enum DiscriminatorField: String, FieldName {
    case propertyName, mapping, defaultMapping

    static let object = "Discriminator Object"
    static let others = OtherFields.ignored
}

private enum XMLField: String, FieldName {
    case name, namespace, prefix, attribute, wrapped, nodeType

    static let object = "XML Object"
    static let others = OtherFields.ignored
}

extension SchemaReader {
    func reference(_ member: Node.Member) -> Reference? {
        guard let text = member.value.string else {
            context.wrongType(member, expected: "a string")
            return nil
        }
        let reference = Reference(text: text, node: member.value, scope: scope(of: text, at: member))
        context.note(reference, to: .schema)
        return reference
    }

    func readDynamicReference(_ member: Node.Member, into draft: SchemaDraft) {
        draft.rare?.dynamicReference = context.string(member)
        draft.dynamicReference = reference(member)
        if let reference = draft.dynamicReference { context.dynamicReferences.append(reference) }
    }

    /// The node that `#` stands for in a reference.
    ///
    /// By the letter that is the OpenAPI document or the schema around the reference that has an `$id`. Authors take
    /// one for the other.
    private func scope(of text: String, at member: Node.Member) -> Node {
        let node = member.value
        let resource = context.scope(of: node)
        guard !context.scopes.isEmpty, text.hasPrefix("#/"),
            let pointer = JSONPointer(fragment: String(text.dropFirst())), let first = pointer.tokens.first
        else { return resource }
        if first == "$defs", pointer.tokens.count > 1, resource["$defs"]?[pointer.tokens[1]] == nil {
            let around = context.scopes.last {
                $0.node.tree === node.tree && $0.node["$defs"]?[pointer.tokens[1]] != nil
            }
            if let around {
                // A JSON Schema that was pasted into a document means itself by `#`.
                context.warningOnce(
                    "local-reference",
                    "references to '#/$defs' are taken to start from the schema around them, not from the document",
                    at: node.location,
                )
                return around.node
            }
        }
        guard resource != node.tree.root, resource[first] == nil, node.tree.root[first] != nil else { return resource }
        context.warningOnce(
            "local-reference",
            "'#' in a schema with an '$id' is that schema; '#/\(first)' is taken to start from the document all the same",
            at: node.location,
        )
        return node.tree.root
    }

    func discriminator(_ member: Node.Member) -> Discriminator? {
        let node = member.value
        var discriminator = Discriminator(node: node)
        if let name = node.string {
            // OpenAPI 2.0 has the property's name alone; converted documents still do.
            if !isSwagger {
                let message = "'discriminator' must be an object with the field 'propertyName'"
                context.warningOnce("wrong-type", message, at: node.location)
            }
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
        let reference =
            Reference.isComponentName(text)
            ? Reference(text: text, node: member.value, address: address(ofSchemaNamed: text, for: member.value))
            : Reference(text: text, node: member.value, scope: scope(of: text, at: member))
        context.note(reference, to: .mapping)
        return reference
    }

    /// Names are those of the document that was asked for (OpenAPI 3.1.1, section 4.3), unless that has no such name.
    private func address(ofSchemaNamed name: String, for node: Node) -> ReferenceAddress {
        let own = node.tree.root
        let isOwn =
            own != context.root && components(of: context.root)?[name] == nil && components(of: own)?[name] != nil
        let root = isOwn ? own : context.root
        let pointer = ComponentLayout(of: root).pointer(to: .schema, named: name)
        return ReferenceAddress(scope: root, text: "#\(pointer ?? JSONPointer())")
    }

    private func components(of root: Node) -> Node? {
        ComponentLayout(of: root).section(of: .schema, in: root)
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
