import OpenAPI
import SourceTree

/// Turns schemas into types, each schema once.
///
/// Components have their place in the arena before anything is lowered, so a reference to one is never in need of its
/// contents.
struct SchemaLowering {
    let document: Document
    var diagnostics = Diagnostics()
    let options: LoweringOptions
    let constraints: SchemaConstraints
    private var declarations: [TypeDeclaration] = []
    /// What a schema has become, or will become: set before its contents are looked at, for recursion.
    private var known: [ObjectIdentifier: TypeReference] = [:]
    /// Schemas that are being lowered without being declared. Meeting one again is recursion that no declaration
    /// breaks.
    private var open: Set<ObjectIdentifier> = []

    init(document: Document, options: LoweringOptions) {
        self.document = document
        self.options = options
        constraints = SchemaConstraints(document: document)
    }

    var types: [TypeDeclaration] { declarations }

    mutating func lowerComponents() {
        let schemas = document.components.schemas
        let places = schemas.map {
            Place(owner: .api, steps: [.component($0.name)], pointer: Pointer.join("#/components/schemas", [$0.name]))
        }
        let ids = zip(schemas, places).map { entry, place in reserve(entry.value, at: place) }
        for ((entry, place), id) in zip(zip(schemas, places), ids) {
            open.insert(ObjectIdentifier(entry.value))
            let type = structure(of: entry.value, at: place, reserved: id)
            open.remove(ObjectIdentifier(entry.value))
            if type != .declared(id) { declarations[id.index].shape = .alias(type) }
        }
        for (schema, id) in zip(schemas, ids) { breakAliasCycle(of: id, schema.value) }
    }

    /// A name that stands for itself has no meaning in a language: a map of itself becomes an object without known
    /// properties, which is declared; anything else that is itself again can only be any JSON.
    private mutating func breakAliasCycle(of id: TypeID, _ schema: Schema) {
        guard case .alias(let type) = declarations[id.index].shape, reaches(id, from: type) else { return }
        if case .map(let value) = type {
            declarations[id.index].shape = .object(ObjectType(properties: [], additionalProperties: value))
        } else if case .array = type {
            declarations[id.index].shape = .alias(.array(.any))
        } else {
            declarations[id.index].shape = .alias(.any)
        }
    }

    /// Whether a type leads to an alias with nothing between that is declared.
    private func reaches(_ id: TypeID, from type: TypeReference) -> Bool {
        var visited: Set<TypeID> = []
        var type = type
        while true {
            switch type {
            case .array(let inner), .map(let inner), .nullable(let inner): type = inner
            case .declared(let next):
                if next == id { return true }
                guard visited.insert(next).inserted, case .alias(let inner) = declarations[next.index].shape else {
                    return false
                }
                type = inner
            default: return false
            }
        }
    }

    // MARK: One schema

    /// What a schema at a place is, `null` included where the schema allows it.
    mutating func lower(_ schema: Schema, at place: Place) -> TypeReference {
        let identity = ObjectIdentifier(schema)
        if let type = known[identity] { return allowsNull(schema) ? type.orNull : type }
        guard open.insert(identity).inserted else {
            diagnostics.append(
                .warning(
                    "endless-schema",
                    "this schema is only ever itself again; it is taken for any JSON value",
                    at: schema.location
                )
            )
            return .any
        }
        defer { open.remove(identity) }
        let type = structure(of: schema, at: place, reserved: nil)
        return allowsNull(schema) ? type.orNull : type
    }

    /// What a schema is apart from `null`.
    ///
    /// - Parameter reserved: where a declaration goes that the schema needs; `nil`: into a new place of the arena.
    mutating func structure(of schema: Schema, at place: Place, reserved: TypeID?) -> TypeReference {
        if schema.boolean != nil { return .any }
        if let reference = schema.reference { return target(of: schema, by: reference, from: place) }
        if schema.allOf?.isEmpty == false { return composition(of: schema, at: place, reserved: reserved) }
        if let variants = alternatives(of: schema) {
            return union(
                of: variants,
                in: schema,
                base: isObject(schema) ? [Contribution(schema, place)] : [],
                at: place,
                reserved: reserved
            )
        }
        if let enumeration = EnumerationLowering.enumeration(of: schema) {
            return declare(.enumeration(enumeration), for: schema, at: place, reserved: reserved)
        }
        return plainStructure(of: schema, at: place, reserved: reserved)
    }

    private mutating func target(of schema: Schema, by reference: Reference, from place: Place) -> TypeReference {
        guard let target = document.target(of: schema) else { return .any }
        // What is referred to keeps the place of whoever reaches it first, unless it is a component and has one of its
        // own.
        return lower(target, at: Place(owner: place.owner, steps: place.steps, pointer: reference.text)).withoutNull
    }

    private mutating func plainStructure(of schema: Schema, at place: Place, reserved: TypeID?) -> TypeReference {
        let types = SchemaKinds.types(of: schema)
        switch types {
        case .object: return object(of: [Contribution(schema, place)], for: schema, at: place, reserved: reserved)
        case .array: return .array(schema.items.map { lower($0, at: place.appending(.item, "items")) } ?? .any)
        case .string: return .string(format: SchemaKinds.isBytes(schema) ? "binary" : schema.format)
        case .integer: return .integer(format: schema.format)
        case .number, [.integer, .number]: return .number(format: schema.format)
        case .boolean: return .boolean
        case []: return SchemaKinds.isBytes(schema) ? .string(format: "binary") : .any
        default: return union(ofTypes: types, schema, at: place, reserved: reserved)
        }
    }

    /// `type` with several values: a union of what the schema would be with each alone.
    private mutating func union(ofTypes types: SchemaTypes, _ schema: Schema, at place: Place, reserved: TypeID?)
        -> TypeReference
    {
        // Every kind of JSON value is no choice at all.
        if types.isSuperset(of: [.string, .number, .boolean, .object, .array]) { return .any }
        let variants = SchemaKinds.single(types).map { name, type -> UnionType.Variant in
            let variant: TypeReference =
                switch type {
                case .object:
                    object(
                        of: [Contribution(schema, place)],
                        for: schema,
                        at: place.appending(.variant(0, hint: name)),
                        reserved: nil
                    )
                case .array: .array(schema.items.map { lower($0, at: place.appending(.item, "items")) } ?? .any)
                case .integer: .integer(format: schema.format)
                case .number: .number(format: schema.format)
                case .boolean: .boolean
                default: .string(format: nil)
                }
            return UnionType.Variant(type: variant, tags: [], hint: name)
        }
        return declare(
            .union(UnionType(discriminator: nil, variants: variants)),
            for: schema,
            at: place,
            reserved: reserved
        )
    }

    // MARK: Declarations

    /// Gives a schema its place in the arena before its contents are known.
    mutating func reserve(_ schema: Schema, at place: Place) -> TypeID {
        let id = TypeID(declarations.count)
        declarations.append(
            TypeDeclaration(
                id: id,
                origin: place.origin,
                pointer: place.pointer,
                location: schema.location,
                documentation: Documentation(schema),
                examples: SchemaExamples.examples(of: schema),
                shape: .alias(.any)
            )
        )
        known[ObjectIdentifier(schema)] = .declared(id)
        return id
    }

    /// A place in the arena for something that no single schema stands for.
    mutating func reserveUnshared(_ schema: Schema, at place: Place) -> TypeID {
        let before = known[ObjectIdentifier(schema)]
        defer { known[ObjectIdentifier(schema)] = before }
        return reserve(schema, at: place)
    }

    /// Declares a type that no schema stands for.
    mutating func append(
        _ shape: TypeDeclaration.Shape,
        at place: Place,
        location: SourceLocation,
        documentation: Documentation
    ) -> TypeReference {
        let id = TypeID(declarations.count)
        declarations.append(
            TypeDeclaration(
                id: id,
                origin: place.origin,
                pointer: place.pointer,
                location: location,
                documentation: documentation,
                examples: [],
                shape: shape
            )
        )
        return .declared(id)
    }

    mutating func define(_ id: TypeID, as shape: TypeDeclaration.Shape) -> TypeReference {
        declarations[id.index].shape = shape
        return .declared(id)
    }

    mutating func declare(
        _ shape: TypeDeclaration.Shape,
        for schema: Schema,
        at place: Place,
        reserved: TypeID?
    ) -> TypeReference {
        define(reserved ?? reserve(schema, at: place), as: shape)
    }

    func declaration(of type: TypeReference) -> TypeDeclaration? {
        guard case .declared(let id) = type else { return nil }
        if case .alias(let target) = declarations[id.index].shape, case .declared = target {
            return declaration(of: target)
        }
        return declarations[id.index]
    }

    /// What a schema has become already.
    func known(_ schema: Schema) -> TypeReference? {
        known[ObjectIdentifier(schema)]
    }

    /// The place of a component's type, if a schema is a component.
    func identifier(of schema: Schema) -> TypeID? {
        if case .declared(let id) = known[ObjectIdentifier(schema)] { id } else { nil }
    }

    // MARK: Null

    /// Whether `null` is one of the schema's values.
    func allowsNull(_ schema: Schema) -> Bool {
        allowsNull(schema, visited: [])
    }

    private func allowsNull(_ schema: Schema, visited: Set<ObjectIdentifier>) -> Bool {
        if schema.nullable { return true }
        let identity = ObjectIdentifier(schema)
        guard !visited.contains(identity) else { return false }
        if schema.types?.contains(.null) == true { return true }
        if let values = schema.enum, schema.types == nil, values.contains(where: \.isNull) { return true }
        let visited = visited.union([identity])
        if schema.reference != nil {
            return document.target(of: schema).map { allowsNull($0, visited: visited) } ?? false
        }
        if let variants = schema.oneOf ?? schema.anyOf { return variants.contains { allowsNull($0, visited: visited) } }
        if let only = schema.allOf, only.count == 1 { return allowsNull(only[0], visited: visited) }
        return false
    }
}

extension Documentation {
    init(_ schema: Schema) {
        self.init(
            title: schema.title,
            description: schema.description,
            isDeprecated: schema.deprecated,
            link: schema.externalDocs.map(ExternalLink.init)
        )
    }
}
