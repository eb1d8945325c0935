import SchemaIR

/// A change of what all operations share.
struct DocumentEdit {
    let kind: Mutation.Kind

    /// - Returns: where; nil where nothing could be done.
    func apply(to document: inout Literal, using random: inout SeededNumbers) -> String? {
        let isVersion2 = document["swagger"] != nil
        let schemas: [Step] = isVersion2 ? [.key("definitions")] : [.key("components"), .key("schemas")]
        let prefix = isVersion2 ? "#/definitions/" : "#/components/schemas/"
        switch kind {
        case .addComponent:
            document[(schemas + [.key("ANewSchema")])[...]] = .object([
                .init(name: "type", value: .string("object")),
                .init(name: "properties", value: .object([.init(name: "id", value: .object([]))])),
            ])
            return prefix + "ANewSchema"
        case .renameComponent:
            guard let members = document[schemas[...]]?.members, let name = members.randomElement(using: &random)?.name
            else { return nil }
            let renamed = members.map {
                Literal.Member(name: $0.name == name ? "Renamed\(name)" : $0.name, value: $0.value)
            }
            document[schemas[...]] = .object(renamed)
            document = document.replacingStrings { text in
                text == prefix + name || text.hasPrefix(prefix + name + "/")
                    ? text.replacing(prefix + name, with: "\(prefix)Renamed\(name)", maxReplacements: 1) : text
            }
            return prefix + name
        case .aliasComponent:
            guard let name = document[schemas[...]]?.members.randomElement(using: &random)?.name,
                let schema = document[schemas[...]]?[name]
            else { return nil }
            document[(schemas + [.key("Real\(name)")])[...]] = schema
            document[(schemas + [.key(name)])[...]] = Self.reference(prefix + "Real\(name)")
            return prefix + name
        case .extractProperty:
            let places = (document[schemas[...]]?.members ?? []).flatMap { schema in
                (schema.value["properties"]?.members ?? []).filter { $0.value["$ref"] == nil }.map { (schema.name, $0) }
            }
            guard let (schema, property) = places.randomElement(using: &random) else { return nil }
            document[(schemas + [.key("Extracted")])[...]] = property.value
            let place = schemas + [.key(schema), .key("properties"), .key(property.name)]
            document[place[...]] = Self.reference(prefix + "Extracted")
            return "\(prefix)\(schema)/properties/\(property.name)"
        case .addServer where !isVersion2:
            let server = Literal.object([.init(name: "url", value: .string("https://another.example.com"))])
            document["servers"] = .array((document["servers"]?.items ?? []) + [server])
        case .removeServer where !isVersion2:
            guard let servers = document["servers"]?.items, !servers.isEmpty else { return nil }
            document["servers"] = .array(Array(servers.dropLast()))
        case .addSecurity where !isVersion2:
            let scheme = Literal.object([
                .init(name: "type", value: .string("http")), .init(name: "scheme", value: .string("bearer")),
            ])
            var components = document["components"] ?? .object([])
            var schemes = components["securitySchemes"] ?? .object([])
            schemes["aNewScheme"] = scheme
            components["securitySchemes"] = schemes
            document["components"] = components
        default: return nil
        }
        return "#"
    }

    private static func reference(_ pointer: String) -> Literal {
        .object([.init(name: "$ref", value: .string(pointer))])
    }
}
