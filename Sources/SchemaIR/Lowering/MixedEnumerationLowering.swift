import OpenAPI
import SourceTree

/// `enum` of values of several kinds, such as `[1, 2, unlimited]`: a union with a list of values for each kind.
extension SchemaLowering {
    /// - Returns: `nil` where the values are of one kind, or some are arrays or objects, which no list of constants holds.
    mutating func mixedEnumeration(of schema: Schema, at place: Place, reserved: TypeID?) -> TypeReference? {
        var kinds: [(name: String, values: [EnumerationLowering.Listed])] = []
        for value in EnumerationLowering.listed(in: schema) {
            guard let name = Self.kind(of: value.element) else { return nil }
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
            let inner = owner.appending(.variant(position, hint: kind.name), "type", kind.name)
            return UnionType.Variant(
                type: variant(kind.values, named: kind.name, of: schema, at: inner),
                tags: [],
                hint: kind.name,
                pointer: inner.pointer
            )
        }
        return arena.define(id, as: .union(UnionType(discriminator: nil, variants: variants)))
    }

    private mutating func variant(
        _ values: [EnumerationLowering.Listed],
        named name: String,
        of schema: Schema,
        at place: Place
    ) -> TypeReference {
        let rawTypes: [String: EnumerationType.RawType] = ["string": .string, "integer": .integer, "number": .number]
        // The type of booleans is a list of its values already.
        guard let rawType = rawTypes[name] else { return .boolean }
        let cases = EnumerationLowering.cases(of: values, rawType, in: schema)
        let id = arena.add(
            .enumeration(EnumerationLowering.enumeration(of: cases, rawType)),
            at: place,
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
