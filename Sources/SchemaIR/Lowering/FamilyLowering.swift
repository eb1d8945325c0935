import OpenAPI

/// A schema with a `discriminator` and without alternatives is the base of the schemas that have it in their `allOf`, and a
/// value of it may be any of those (OpenAPI 3.1.1, section 4.8.25.2).
extension SchemaLowering {
    /// The components that are made of another one by `allOf`, by the other one, in document order.
    static func descendants(in document: Document) -> [ObjectIdentifier: [NamedSchema]] {
        var descendants: [ObjectIdentifier: [NamedSchema]] = [:]
        for named in document.namedSchemas {
            var visited: Set<ObjectIdentifier> = []
            func visit(_ schema: Schema) {
                for part in schema.allOf ?? [] {
                    guard let base = document.resolve(part), visited.insert(ObjectIdentifier(base)).inserted else {
                        continue
                    }
                    if base !== named.schema { descendants[ObjectIdentifier(base), default: []].append(named) }
                    visit(base)
                }
            }
            visit(named.schema)
        }
        return descendants
    }

    /// The components that a base with a discriminator stands for; `nil` where the schema is no such base.
    func members(ofFamily base: Schema) -> [NamedSchema]? {
        guard base.discriminator != nil, base.oneOf == nil, base.anyOf == nil else { return nil }
        return descendants[ObjectIdentifier(base)]
    }

    /// The union of a base and of what is made of it; `nil` where the schema is no such base.
    mutating func family(of base: Schema, at place: Place, reserved id: TypeID) -> TypeReference? {
        guard let discriminator = base.discriminator, let members = members(ofFamily: base) else { return nil }
        let choice = DiscriminatorTags(discriminator, in: document)
        func pointer(_ tags: [String]) -> String {
            Pointer.join(place.pointer, ["discriminator", "mapping", tags.first ?? ""])
        }
        var variants = members.map { named in
            let tags = choice.tags(of: named.schema, named: named.name)
            let place = Place(owner: .api, steps: [.component(named.name)], pointer: named.pointer)
            return UnionType.Variant(
                type: lower(named.schema, at: place).withoutNull,
                tags: tags,
                hint: named.name,
                isFallback: choice.isFallback(named.schema),
                pointer: pointer(tags)
            )
        }
        let name = document.namedSchemas.first { $0.schema === base }?.name
        // Where the property of the base lists what it may be, that is about the kinds and not about the base itself.
        let taken = Set(variants.flatMap(\.tags))
        let own = choice.tags(of: base, named: name)
        let tags = taken.isDisjoint(with: own) ? own : [name].compactMap(\.self)
        let inner = Place(
            owner: .type(id),
            steps: [.variant(members.count, hint: "base")],
            pointer: pointer(tags)
        )
        variants.append(
            UnionType.Variant(
                type: objectVariant(of: document.flattened(base, at: place), for: base, at: inner),
                tags: tags,
                hint: "base",
                isFallback: choice.isFallback(base),
                pointer: inner.pointer
            )
        )
        return arena.define(
            id,
            as: .union(UnionType(discriminator: discriminator.propertyName, variants: variants))
        )
    }
}
