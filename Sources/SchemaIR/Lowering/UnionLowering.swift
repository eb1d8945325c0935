import OpenAPI
import SourceTree

/// One of the schemas under `oneOf` or `anyOf`.
struct Alternative {
    var schema: Schema
    /// The keyword and the position, for pointers.
    var keyword: String
    var index: Int
}

/// `oneOf` and `anyOf`.
extension SchemaLowering {
    /// The schemas that a value has to choose from, `null` left out; `nil` where there is no real choice.
    func alternatives(of schema: Schema) -> [Alternative]? {
        let (keyword, listed) = schema.oneOf.map { ("oneOf", $0) } ?? schema.anyOf.map { ("anyOf", $0) } ?? ("", [])
        let alternatives = listed.enumerated()
            .map { Alternative(schema: $0.element, keyword: keyword, index: $0.offset) }
            .filter { !SchemaKinds.isNullOnly($0.schema) }
        // Variants that only require what the schema itself describes (`anyOf: [{required: [a]}, …]`) choose nothing.
        if alternatives.isEmpty || alternatives.allSatisfy({ SchemaKinds.isConstraintOnly($0.schema) }) { return nil }
        return alternatives
    }

    /// - Parameter base: what every variant has in common, from beside the keyword.
    mutating func union(
        of alternatives: [Alternative],
        in schema: Schema,
        base: [Contribution],
        at place: Place,
        reserved: TypeID?
    ) -> TypeReference {
        if base.isEmpty, alternatives.count == 1 {
            let only = alternatives[0]
            return lower(only.schema, at: within(place, only)).withoutNull
        }
        if base.isEmpty, let enumeration = openEnumeration(of: alternatives) {
            return declare(.enumeration(enumeration), for: schema, at: place, reserved: reserved)
        }
        if alternatives.count == 1, let only = alternatives.first, let target = document.resolve(only.schema) {
            return object(
                of: base + document.flattened(target, at: within(place, only)),
                for: schema,
                at: place,
                reserved: reserved
            )
        }
        if base.isEmpty, !alternatives.contains(where: { needsOwner($0.schema) }) {
            let variants = variants(of: alternatives, in: schema, base: [], owner: place)
            return simplified(variants)
                ?? declare(
                    .union(UnionType(discriminator: schema.discriminator?.propertyName, variants: variants)),
                    for: schema,
                    at: place,
                    reserved: reserved
                )
        }
        let id = reserved ?? arena.reserve(schema, at: place)
        let variants = variants(
            of: alternatives,
            in: schema,
            base: base,
            owner: Place(owner: .type(id), pointer: place.pointer)
        )
        return arena.define(
            id,
            as: .union(UnionType(discriminator: schema.discriminator?.propertyName, variants: variants))
        )
    }

    private mutating func variants(
        of alternatives: [Alternative],
        in schema: Schema,
        base: [Contribution],
        owner: Place
    ) -> [UnionType.Variant] {
        let choice = schema.discriminator.map { DiscriminatorTags($0, in: document) }
        var variants: [UnionType.Variant] = []
        for alternative in alternatives {
            let name = alternative.schema.reference.flatMap(document.schemaName)
            let tags = choice?.tags(of: alternative.schema, named: name) ?? []
            let isFallback = choice?.isFallback(alternative.schema) ?? false
            let hint = hint(for: alternative.schema, choice)
            var place = within(owner, alternative)
            place.steps.append(.variant(alternative.index, hint: hint))
            let type = variant(alternative, base: base, at: place).withoutNull
            if let known = variants.firstIndex(where: { $0.type == type }) {
                // A value of this type may be either.
                let others = variants[known].tags
                variants[known].tags += tags.filter { !others.contains($0) }
                variants[known].isFallback = variants[known].isFallback || isFallback
                variants[known].constraints = []
                continue
            }
            variants.append(
                .init(
                    type: type,
                    tags: tags,
                    hint: hint,
                    isFallback: isFallback,
                    constraints: constraints.constraints(of: alternative.schema),
                    pointer: place.pointer
                )
            )
        }
        return variants
    }

    /// Whether a variant declares a type, which then stands inside of the union's.
    func needsOwner(_ schema: Schema) -> Bool {
        if schema.reference != nil || schema.boolean != nil { return false }
        if !schema.properties.isEmpty || schema.enum != nil || schema.const != nil { return true }
        if schema.allOf != nil || schema.oneOf != nil || schema.anyOf != nil || !schema.prefixItems.isEmpty {
            return true
        }
        if SchemaKinds.single(SchemaKinds.types(of: schema)).count > 1 { return true }
        return schema.items.map(needsOwner) ?? schema.additionalProperties?.schema.map(needsOwner) ?? false
    }

    private mutating func variant(_ alternative: Alternative, base: [Contribution], at place: Place) -> TypeReference {
        guard !base.isEmpty else { return lower(alternative.schema, at: place) }
        let target = document.resolve(alternative.schema) ?? alternative.schema
        // A variant that already builds upon the base has everything of it.
        if base.contains(where: { document.inherits(target, from: $0.schema) }) {
            return lower(alternative.schema, at: place)
        }
        guard SchemaKinds.types(of: target) == .object || target.allOf != nil else {
            return lower(alternative.schema, at: place)
        }
        return objectVariant(of: base + document.flattened(target, at: place), for: target, at: place)
    }

    /// Where an alternative is written.
    func within(_ place: Place, _ alternative: Alternative) -> Place {
        place.withPointer(Pointer.join(place.pointer, [alternative.keyword, String(alternative.index)]))
    }
}
