import SchemaIR

/// A change of one property of a schema.
struct PropertyEdit {
    let kind: Mutation.Kind
    let isVersion31: Bool

    /// - Returns: the property's name; nil where nothing could be done.
    func apply(to object: inout Literal, using random: inout SeededNumbers) -> String? {
        guard var properties = object["properties"],
            let name = properties.members.randomElement(using: &random)?.name, var property = properties[name]
        else { return nil }
        var required = object["required"]?.items.compactMap(\.string) ?? []
        switch kind {
        case .removeProperty:
            properties[name] = nil
            required.removeAll { $0 == name }
        case .addOptionalProperty: properties["a_new_property"] = Self.text
        case .addRequiredProperty:
            properties["a_new_property"] = Self.text
            required.append("a_new_property")
        case .requireProperty:
            if required.contains(name) { return nil }
            required.append(name)
        case .unrequireProperty:
            if !required.contains(name) { return nil }
            required.removeAll { $0 == name }
        case .retypeProperty:
            property = property["type"]?.string == "string" ? Self.integer : Self.text
        case .listProperty:
            property = .object([.init(name: "type", value: .string("array")), .init(name: "items", value: property)])
        case .toggleNullable: guard toggleNullable(&property) else { return nil }
        case .renameProperty:
            let members = properties.members.map { member in
                Literal.Member(name: member.name == name ? "renamed_\(name)" : member.name, value: member.value)
            }
            object["properties"] = .object(members)
            if required.contains(name) {
                object["required"] = .array(required.map { .string($0 == name ? "renamed_\(name)" : $0) })
            }
            return name
        case .reverseProperties:
            object["properties"] = .object(properties.members.reversed())
            return name
        case .makeReadOnly: property["readOnly"] = .boolean(property["readOnly"] != .boolean(true))
        case .tightenProperty:
            guard property["type"]?.string == "string" else { return nil }
            property["minLength"] = .number("3")
        case .changeDefault:
            guard property["type"]?.string == "string", property["enum"] == nil else { return nil }
            property["default"] = .string("another")
        case .describeProperty: property["description"] = .string("Another description.")
        default: return nil
        }
        if properties[name] != nil { properties[name] = property }
        object["properties"] = properties
        object["required"] = required.isEmpty ? nil : .array(required.map { .string($0) })
        return name
    }

    private func toggleNullable(_ property: inout Literal) -> Bool {
        guard let type = property["type"] else { return false }
        if !isVersion31 {
            property["nullable"] = .boolean(property["nullable"] != .boolean(true))
            return true
        }
        if let text = type.string {
            property["type"] = .array([.string(text), .string("null")])
        } else {
            let types = type.items.filter { $0 != .string("null") }
            guard types.count == 1, types.count < type.items.count else { return false }
            property["type"] = types[0]
        }
        return true
    }

    private static let text = Literal.object([.init(name: "type", value: .string("string"))])
    private static let integer = Literal.object([.init(name: "type", value: .string("integer"))])
}
