import SourceTree

private enum ComponentsField: String, FieldName {
    case schemas, responses, parameters, examples, requestBodies, headers, securitySchemes, links, callbacks
    case pathItems, mediaTypes

    static let object = "Components Object"
    static let others = OtherFields.ignored
}

extension V3Reader {
    func components(_ node: Node) -> Components {
        var components = Components()
        components.node = node
        let extensions = context.readFields(of: node, as: ComponentsField.self) { field, member in
            checkNames(member)
            switch field {
            case .schemas: components.schemas = schemas.map(member)
            case .responses: components.responses = context.map(member) { response($0.value) }
            case .parameters: components.parameters = context.map(member) { parameter($0.value) }
            case .examples: components.examples = context.map(member) { example($0.value) }
            case .requestBodies: components.requestBodies = context.map(member) { requestBody($0.value) }
            case .headers: components.headers = context.map(member) { header($0.value) }
            case .securitySchemes: components.securitySchemes = context.map(member) { securityScheme($0.value) }
            case .links: components.links = context.map(member) { link($0.value) }
            case .callbacks: components.callbacks = context.map(member) { callback($0.value) }
            case .pathItems: components.pathItems = context.map(member) { pathItem($0.value) }
            case .mediaTypes:
                // Earlier documents use the name for what they please.
                guard context.version.feature >= .v3_2 else {
                    return context.unknownField(member, of: ComponentsField.object, among: [])
                }
                components.mediaTypes = content(member)
            }
        }
        components.extensions = extensions ?? Extensions()
        return components
    }

    /// The names of components may hold letters, digits, `.`, `-` and `_`.
    private func checkNames(_ section: Node.Member) {
        section.value.members?.forEach { member in
            // A reference to a file that has all of them.
            if member.key == "$ref", member.value.string != nil { return }
            guard member.key.isEmpty || !member.key.utf8.allSatisfy(Self.isAllowedInName) else { return }
            context.violation(
                since: .v3_1,
                "invalid-name",
                "'\(member.key)' is no valid name of a component: it may hold letters, digits, '.', '-' and '_' alone",
                at: member.keyLocation,
            )
        }
    }

    private static func isAllowedInName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
