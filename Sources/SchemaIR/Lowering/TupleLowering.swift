import OpenAPI

/// `prefixItems` (JSON Schema 2020-12, section 10.3.1.1), which was `items` with a list before.
extension SchemaLowering {
    mutating func tuple(of schema: Schema, at place: Place, reserved: TypeID?) -> TypeReference {
        let id = reserved ?? arena.reserve(schema, at: place)
        let owner = Place(owner: .type(id), pointer: place.pointer)
        return arena.define(id, as: .tuple(flatTuple(of: schema, at: owner)))
    }

    /// The elements of a schema that is a tuple, or a list, without a type for the whole.
    ///
    /// - Parameter owner: what owns the types of the elements, unless a component does.
    mutating func flatTuple(of schema: Schema, at owner: Place) -> TupleType {
        // Authors who write down each element mean all of them, unless they say how few will do.
        let required = schema.minItems ?? schema.prefixItems.count
        let elements = schema.prefixItems.enumerated().map { position, schema in
            element(schema, at: owner, position, isRequired: position < required)
        }
        return TupleType(
            elements: elements,
            rest: rest(of: schema, at: owner),
            restConstraints: schema.items.map(constraints.constraints) ?? []
        )
    }

    private mutating func element(_ schema: Schema, at owner: Place, _ position: Int, isRequired: Bool)
        -> ObjectType.Property
    {
        let name = schema.title ?? Self.name(ofElement: position)
        let pointer = Pointer.join(owner.pointer, ["prefixItems", String(position)])
        let place = owner.appending(.property(name, pointer: pointer)).withPointer(pointer)
        return property(name, schema, lower(schema, at: place), isRequired: isRequired, pointer: pointer)
    }

    private mutating func rest(of schema: Schema, at owner: Place) -> TypeReference? {
        guard let items = schema.items else { return options.keepsUnknownProperties ? .any : nil }
        return items.boolean == false ? nil : lower(items, at: owner.appending(.item, "items"))
    }

    private static func name(ofElement position: Int) -> String {
        let ordinals = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        ]
        return position < ordinals.count ? ordinals[position] : "element \(position + 1)"
    }
}
