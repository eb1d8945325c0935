import OpenAPI
import SourceTree

/// `type` with several values: a union of what the schema would be with each alone.
extension SchemaLowering {
    mutating func union(ofTypes types: SchemaTypes, _ schema: Schema, at place: Place, reserved: TypeID?)
        -> TypeReference
    {
        // Every kind of JSON value is no choice at all.
        if types.isSuperset(of: [.string, .number, .boolean, .object, .array]) { return .any }
        let id = reserved ?? arena.reserve(schema, at: place)
        let variants = SchemaKinds.single(types).map { name, type -> UnionType.Variant in
            let inner = place.appending(.variant(0, hint: name), "type", name)
            return UnionType.Variant(
                type: variant(type, of: schema, at: place, declaredAt: inner),
                tags: [],
                hint: name,
                pointer: inner.pointer
            )
        }
        return arena.define(id, as: .union(UnionType(discriminator: nil, variants: variants)))
    }

    /// - Parameter inner: where a type is declared that the schema is only in part.
    private mutating func variant(
        _ type: SchemaTypes,
        of schema: Schema,
        at place: Place,
        declaredAt inner: Place
    ) -> TypeReference {
        switch type {
        case .object: objectVariant(of: [Contribution(schema, place)], for: schema, at: inner)
        case .array where !schema.prefixItems.isEmpty:
            tuple(of: schema, at: place, reserved: arena.reserveUnshared(schema, at: inner))
        case .array: .array(item(of: schema, at: place))
        case .integer: .integer(format: IntegerFormat.format(of: schema))
        case .number: .number(format: schema.format)
        case .boolean: .boolean
        default: .string(format: nil)
        }
    }

    /// What the elements of an array are. A `format` that stands beside `type: array` says nothing of an array, so it is
    /// that of the elements, where those are strings without one of their own.
    mutating func item(of schema: Schema, at place: Place) -> TypeReference {
        let item = schema.items.map { lower($0, at: place.appending(.item, "items")) } ?? .any
        switch item {
        case .string(format: nil): return .string(format: schema.format)
        case .nullable(.string(format: nil)): return .nullable(.string(format: schema.format))
        default: return item
        }
    }
}
