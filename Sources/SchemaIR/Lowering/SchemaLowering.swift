import OpenAPI
import SourceTree

/// Turns schemas into types, each schema once.
///
/// Schemas with a name have their place in the arena before anything is lowered, so a reference to one is never in need of its
/// contents.
struct SchemaLowering {
    let document: Document
    var diagnostics = Diagnostics()
    /// What extensions leave out.
    var skipped = Skipped()
    let options: LoweringOptions
    let constraints: SchemaConstraints
    let descendants: [ObjectIdentifier: [NamedSchema]]
    /// Where the schemas of components stand that are no schemas.
    let componentPlaces: ComponentPlaces
    var arena = TypeArena()
    /// Schemas that are being lowered without being declared. Meeting one again is recursion that no declaration
    /// breaks.
    private var open: Set<ObjectIdentifier> = []
    /// The objects that several descriptions of one property are becoming, by those descriptions.
    var merging: [Set<ObjectIdentifier>: TypeID] = [:]

    init(document: Document, options: LoweringOptions) {
        self.document = document
        self.options = options
        constraints = SchemaConstraints(document: document)
        descendants = Self.descendants(in: document)
        componentPlaces = ComponentPlaces(document: document)
    }

    mutating func lowerComponents() {
        let schemas = document.namedSchemas
        let places = schemas.map { Place(owner: .api, steps: [.component($0.name)], pointer: $0.pointer) }
        let ids = zip(schemas, places).map { named, place in arena.reserve(named.schema, at: place) }
        for ((named, place), id) in zip(zip(schemas, places), ids) {
            open.insert(ObjectIdentifier(named.schema))
            let type = structure(of: named.schema, at: place, reserved: id)
            open.remove(ObjectIdentifier(named.schema))
            if type != .declared(id) { arena.define(id, as: .alias(type)) }
        }
        for id in ids { arena.breakAliasCycle(of: id) }
    }

    // MARK: One schema

    /// What a schema at a place is, `null` included where the schema allows it.
    ///
    /// - Parameter place: what the schema is named after, unless it is that of a component.
    mutating func lower(_ schema: Schema, at place: Place) -> TypeReference {
        let identity = ObjectIdentifier(schema)
        if let type = arena.known(schema) { return allowsNull(schema) ? type.orNull : type }
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
        let type = structure(of: schema, at: componentPlaces.place(of: schema) ?? place, reserved: nil)
        return allowsNull(schema) ? type.orNull : type
    }

    /// What a schema is apart from `null`.
    ///
    /// - Parameter reserved: where a declaration goes that the schema needs; `nil`: into a new place of the arena.
    mutating func structure(of schema: Schema, at place: Place, reserved: TypeID?) -> TypeReference {
        if schema.boolean != nil { return .any }
        if let reference = schema.reference { return target(of: schema, by: reference, from: place) }
        if let reserved, let family = family(of: schema, at: place, reserved: reserved) { return family }
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
        if let union = mixedEnumeration(of: schema, at: place, reserved: reserved) { return union }
        return plainStructure(of: schema, at: place, reserved: reserved)
    }

    private mutating func target(of schema: Schema, by reference: Reference, from place: Place) -> TypeReference {
        guard let target = document.target(of: schema) else { return .any }
        // What is referred to keeps the place of whoever reaches it first, unless it is a component and has one of its
        // own.
        return lower(
            target,
            at: Place(owner: place.owner, steps: place.steps, pointer: document.pointer(of: reference))
        )
        .withoutNull
    }

    private mutating func plainStructure(of schema: Schema, at place: Place, reserved: TypeID?) -> TypeReference {
        let types = SchemaKinds.types(of: schema)
        switch types {
        case .object: return object(of: [Contribution(schema, place)], for: schema, at: place, reserved: reserved)
        case .array where !schema.prefixItems.isEmpty: return tuple(of: schema, at: place, reserved: reserved)
        case .array: return .array(item(of: schema, at: place))
        case .string: return .string(format: SchemaKinds.isBytes(schema) ? "binary" : schema.format)
        case .integer: return .integer(format: IntegerFormat.format(of: schema))
        case .number, [.integer, .number]: return .number(format: schema.format)
        case .boolean: return .boolean
        case []: return SchemaKinds.isBytes(schema) ? .string(format: "binary") : .any
        default: return union(ofTypes: types, schema, at: place, reserved: reserved)
        }
    }

    /// Declares what a schema has become, at the place that was reserved for it.
    mutating func declare(
        _ shape: TypeDeclaration.Shape,
        for schema: Schema,
        at place: Place,
        reserved: TypeID?
    ) -> TypeReference {
        arena.define(reserved ?? arena.reserve(schema, at: place), as: shape)
    }
}
