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

    /// The union of a base and of what is made of it; `nil` where the schema is no such base.
    mutating func family(of base: Schema, at place: Place, reserved id: TypeID) -> TypeReference? {
        guard let discriminator = base.discriminator, base.oneOf == nil, base.anyOf == nil,
            let members = descendants[ObjectIdentifier(base)]
        else { return nil }
        func pointer(_ tags: [String]) -> String {
            Pointer.join(place.pointer, ["discriminator", "mapping", tags.first ?? ""])
        }
        var variants = members.map { named in
            let tags = self.tags(of: named, by: discriminator)
            let place = Place(owner: .api, steps: [.component(named.name)], pointer: named.pointer)
            return UnionType.Variant(
                type: lower(named.schema, at: place).withoutNull,
                tags: tags,
                hint: named.name,
                pointer: pointer(tags)
            )
        }
        let inner = Place(
            owner: .type(id),
            steps: [.variant(members.count, hint: "base")],
            pointer: place.pointer
        )
        let own = arena.reserveUnshared(base, at: inner)
        let type = object(of: flattened(base, at: inner), for: base, at: inner, reserved: own)
        if type != .declared(own) { arena.define(own, as: .alias(type)) }
        let named = document.namedSchemas.first { $0.schema === base }
        let tags = named.map { self.tags(of: $0, by: discriminator) } ?? []
        variants.append(.init(type: .declared(own), tags: tags, hint: "base", pointer: pointer(tags)))
        return arena.define(
            id,
            as: .union(UnionType(discriminator: discriminator.propertyName, variants: variants))
        )
    }

    private func tags(of named: NamedSchema, by discriminator: Discriminator) -> [String] {
        let mapped = discriminator.mapping.filter {
            document.schema(for: $0.value).flatMap(document.resolve) === named.schema
        }
        if !mapped.isEmpty { return mapped.map(\.name) }
        let place = Place(owner: .api, pointer: named.pointer)
        let own = flattened(named.schema, at: place).reversed().lazy
            .compactMap { self.constant(of: $0.schema.properties[discriminator.propertyName]) }.first
        return [own ?? named.name]
    }
}
