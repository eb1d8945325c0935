/// Looks through names at what types are.
struct TypeLookup {
    let types: [TypeDeclaration]

    /// A type without `null` and without other names for it.
    func plain(_ type: TypeReference) -> TypeReference {
        var type = type.withoutNull
        // An alias that leads to itself has been broken before.
        while case .declared(let id) = type, case .alias(let target) = types[id.index].shape {
            type = target.withoutNull
        }
        return type
    }

    func object(_ type: TypeReference) -> ObjectType? {
        guard case .declared(let id) = plain(type), case .object(let object) = types[id.index].shape else { return nil }
        return object
    }

    func item(of type: TypeReference) -> TypeReference? {
        if case .array(let item) = plain(type) { item } else { nil }
    }

    /// Text that is not known to be anything else; a list of known values is none.
    func isText(_ type: TypeReference) -> Bool {
        switch plain(type) {
        case .any, .string(format: nil), .string(format: "uuid"), .string(format: "byte"), .string(format: "cursor"):
            true
        default: false
        }
    }

    func isInteger(_ type: TypeReference) -> Bool {
        switch plain(type) {
        // Many documents call every number a number.
        case .integer, .number: true
        default: false
        }
    }

    func type(at path: PropertyPath, in type: TypeReference) -> TypeReference? {
        path.names.reduce(Optional(type)) { type, name in
            type.flatMap(object)?.properties.first { $0.name == name }?.type
        }
    }

    /// The properties of an object, and of the objects in it whose names pass, each with its path.
    func properties(of type: TypeReference, alsoIn isSearched: (String) -> Bool, depth: Int = 2) -> [(
        path: PropertyPath, property: ObjectType.Property
    )] {
        guard let object = object(type) else { return [] }
        let own = object.properties.map { (path: PropertyPath([$0.name]), property: $0) }
        guard depth > 0 else { return own }
        return own
            + own.filter { isSearched(PagingNames.key($0.property.name)) }.flatMap { outer in
                properties(of: outer.property.type, alsoIn: isSearched, depth: depth - 1).map {
                    (path: PropertyPath(outer.path.names + $0.path.names), property: $0.property)
                }
            }
    }
}
