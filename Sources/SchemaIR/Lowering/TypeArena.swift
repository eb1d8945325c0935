import OpenAPI
import SourceTree

/// The declared types so far, and which schema has become which.
struct TypeArena {
    private(set) var types: [TypeDeclaration] = []
    /// What a schema has become, or will become: set before its contents are looked at, for recursion.
    private var known: [ObjectIdentifier: TypeReference] = [:]

    /// What a schema has become already.
    func known(_ schema: Schema) -> TypeReference? {
        known[ObjectIdentifier(schema)]
    }

    /// The declaration that a schema has of its own.
    func identifier(of schema: Schema) -> TypeID? {
        if case .declared(let id) = known(schema) { id } else { nil }
    }

    /// The declaration behind a type, through names that only stand for another.
    func declaration(of type: TypeReference) -> TypeDeclaration? {
        guard case .declared(let id) = type else { return nil }
        if case .alias(let target) = types[id.index].shape, case .declared = target {
            return declaration(of: target)
        }
        return types[id.index]
    }

    /// Gives a schema its place before its contents are known.
    mutating func reserve(_ schema: Schema, at place: Place) -> TypeID {
        let id = reserveUnshared(schema, at: place)
        known[ObjectIdentifier(schema)] = .declared(id)
        return id
    }

    /// A place for something that the schema alone does not stand for.
    mutating func reserveUnshared(_ schema: Schema, at place: Place) -> TypeID {
        add(
            .alias(.any),
            at: place,
            location: schema.location,
            documentation: Documentation(schema),
            examples: SchemaExamples.examples(of: schema)
        )
    }

    /// Declares a type, of a schema or of something that no schema stands for.
    mutating func add(
        _ shape: TypeDeclaration.Shape,
        at place: Place,
        location: SourceLocation,
        documentation: Documentation,
        examples: [Example] = []
    ) -> TypeID {
        let id = TypeID(types.count)
        types.append(
            TypeDeclaration(
                id: id,
                origin: place.origin,
                pointer: place.pointer,
                location: location,
                documentation: documentation,
                examples: examples,
                shape: shape
            )
        )
        return id
    }

    @discardableResult
    mutating func define(_ id: TypeID, as shape: TypeDeclaration.Shape) -> TypeReference {
        types[id.index].shape = shape
        return .declared(id)
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
