import OpenAPI
import SourceTree

/// `enum` of values of several kinds, such as `[1, 2, unlimited]`: a union with a list of values for each kind.
extension SchemaLowering {
    /// - Returns: `nil` where the values are of one kind, or some are arrays or objects, which no list of constants holds.
    mutating func mixedEnumeration(of schema: Schema, at place: Place, reserved: TypeID?) -> TypeReference? {
        guard let values = schema.enum?.filter({ !$0.isNull }) else { return nil }
        var kinds: [(name: String, values: [Node])] = []
        for value in values {
            guard let name = Self.kind(of: value) else { return nil }
            if let position = kinds.firstIndex(where: { $0.name == name }) {
                kinds[position].values.append(value)
            } else {
                kinds.append((name, [value]))
            }
        }
        guard kinds.count > 1 else { return nil }
        let id = reserved ?? arena.reserve(schema, at: place)
        let owner = Place(owner: .type(id), pointer: place.pointer)
        let variants = kinds.enumerated().map { position, kind in
            UnionType.Variant(
                type: variant(kind.values, named: kind.name, of: schema, at: owner, position),
                tags: [],
                hint: kind.name,
                pointer: Pointer.join(place.pointer, ["type", kind.name])
            )
        }
        return arena.define(id, as: .union(UnionType(discriminator: nil, variants: variants)))
    }

    private mutating func variant(
        _ values: [Node],
        named name: String,
        of schema: Schema,
        at owner: Place,
        _ position: Int
    ) -> TypeReference {
        guard let enumeration = EnumerationLowering.enumeration(of: values, named: name) else { return .boolean }
        let id = arena.add(
            .enumeration(enumeration),
            at: owner.appending(.variant(position, hint: name), "enum", name),
            location: schema.location,
            documentation: Documentation()
        )
        return .declared(id)
    }

    private static func kind(of value: Node) -> String? {
        switch value.kind {
        case .string: "string"
        case .bool: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .null, .sequence, .mapping: nil
        }
    }
}
