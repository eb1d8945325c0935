import SchemaIR

/// Makes up a value where a document shows none: the smallest that its type accepts.
struct Placeholder {
    let api: API

    func value(of type: TypeReference) -> Literal {
        value(of: type, within: [])
    }

    /// A value with something in it, for a place where nothing would be a gap: a list in a path.
    func filledValue(of type: TypeReference) -> Literal {
        let smallest = value(of: type)
        switch (api.resolved(type), smallest) {
        case (.array(let item), _):
            return .array([value(of: item.withoutNull)])
        case (.map(let item), _):
            return .object([.init(name: "key", value: value(of: item.withoutNull))])
        case (.declared(let id), .object([])):
            guard case .object(let object) = api[id].shape,
                let first = object.properties.first(where: { !$0.isReadOnly })
            else { return smallest }
            return .object([.init(name: first.name, value: value(of: first.type))])
        default:
            return smallest
        }
    }

    /// - Parameter open: the declared types around this one: a type that requires itself has no smallest value.
    private func value(of type: TypeReference, within open: Set<TypeID>) -> Literal {
        switch type {
        case .any: .object([])
        case .boolean: .boolean(true)
        case .integer, .number: .number("1")
        case .string(let format): .string(Self.text(ofFormat: format))
        case .binary: .string("")
        case .array: .array([])
        case .map: .object([])
        case .nullable: .null
        case .declared(let id): open.contains(id) ? .object([]) : value(of: api[id].shape, within: open.union([id]))
        }
    }

    private func value(of shape: TypeDeclaration.Shape, within open: Set<TypeID>) -> Literal {
        switch shape {
        case .alias(let type): value(of: type, within: open)
        case .enumeration(let enumeration): Self.value(of: enumeration)
        case .union(let union): union.variants.first.map { value(of: $0, in: union, within: open) } ?? .null
        case .tuple(let tuple):
            .array(
                tuple.elements.filter(\.isRequired).map { $0.isNullable ? .null : value(of: $0.type, within: open) }
            )
        case .object(let object):
            .object(
                object.properties.filter(\.isRequired).map { property in
                    .init(
                        name: property.name,
                        value: property.isNullable ? .null : value(of: property.type, within: open)
                    )
                }
            )
        }
    }

    private func value(of variant: UnionType.Variant, in union: UnionType, within open: Set<TypeID>) -> Literal {
        let value = value(of: variant.type, within: open)
        guard let discriminator = union.discriminator, let tag = variant.tags.first, case .object(let members) = value
        else { return value }
        return .object(members.filter { $0.name != discriminator } + [.init(name: discriminator, value: .string(tag))])
    }

    private static func value(of enumeration: EnumerationType) -> Literal {
        let value = enumeration.cases.first?.value ?? ""
        return enumeration.rawType == .string ? .string(value) : .number(value.isEmpty ? "0" : value)
    }

    private static func text(ofFormat format: String?) -> String {
        switch format {
        case "date-time": "2026-01-31T12:00:00Z"
        case "date": "2026-01-31"
        case "uuid": "123e4567-e89b-12d3-a456-426614174000"
        case "uri", "url": "https://example.com"
        case "email": "someone@example.com"
        default: "string"
        }
    }
}
