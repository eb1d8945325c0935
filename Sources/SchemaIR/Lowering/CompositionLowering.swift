import OpenAPI
import SourceTree

/// `allOf`: one type out of several schemas.
extension SchemaLowering {
    mutating func composition(of schema: Schema, at place: Place, reserved: TypeID?) -> TypeReference {
        var parts = Parts()
        collect(schema, at: place, into: &parts)

        if parts.objects.isEmpty, parts.alternatives.isEmpty {
            return merged(parts.others, in: schema, at: place, reserved: reserved)
        }
        if let (alternatives, variantPlace) = parts.alternatives.first, parts.alternatives.count == 1 {
            guard let variants = self.alternatives(of: alternatives) else { return .any }
            // What stands in one place beside nothing else is that thing itself.
            if parts.objects.isEmpty, parts.others.isEmpty, alternatives !== schema,
                arena.identifier(of: alternatives) != nil
            {
                return lower(alternatives, at: variantPlace).withoutNull
            }
            return union(
                of: variants,
                in: alternatives,
                base: parts.objects,
                at: place,
                reserved: reserved ?? arena.reserve(schema, at: place)
            )
        }
        // Several independent choices: every property that any of them may bring, none of them certain.
        let optional = parts.alternatives.flatMap { schema, place in
            (self.alternatives(of: schema) ?? []).flatMap { document.optional($0.schema, at: within(place, $0)) }
        }
        if optional.isEmpty, let only = soleComponent(parts, in: schema) { return only }
        return object(of: parts.objects + optional, for: schema, at: place, reserved: reserved)
    }

    /// What an `allOf` is made of, references followed and nested `allOf`s opened.
    private struct Parts {
        var objects: [Contribution] = []
        var alternatives: [(Schema, Place)] = []
        var others: [(Schema, Place)] = []
        var visited: Set<ObjectIdentifier> = []
    }

    private func collect(_ schema: Schema, at place: Place, into parts: inout Parts) {
        guard parts.visited.insert(ObjectIdentifier(schema)).inserted else { return }
        if let reference = schema.reference {
            guard let target = document.target(of: schema) else { return }
            collect(
                target,
                at: Place(owner: place.owner, steps: place.steps, pointer: document.pointer(of: reference)),
                into: &parts
            )
        }
        for (index, part) in (schema.allOf ?? []).enumerated() {
            let inner = Place(
                owner: place.owner,
                steps: place.steps,
                pointer: Pointer.join(place.pointer, ["allOf", String(index)])
            )
            collect(part, at: inner, into: &parts)
        }
        if SchemaKinds.hasObjectKeywords(schema) || !schema.required.isEmpty {
            parts.objects.append(Contribution(schema, place))
        }
        if alternatives(of: schema) != nil {
            parts.alternatives.append((schema, place))
        } else if schema.reference == nil, schema.allOf == nil,
            !SchemaKinds.types(of: schema).isEmpty || schema.enum != nil,
            !SchemaKinds.hasObjectKeywords(schema)
        {
            parts.others.append((schema, place))
        }
    }

    /// The only component that has anything to say, where the rest of the `allOf` is annotations: the component itself,
    /// not a copy of it.
    private func soleComponent(_ parts: Parts, in schema: Schema) -> TypeReference? {
        guard let members = schema.allOf, !isObject(schema) else { return nil }
        let meaningful = members.filter { member in
            member.reference != nil || SchemaKinds.hasObjectKeywords(member) || !member.required.isEmpty
                || member.allOf != nil
        }
        guard meaningful.count == 1, schema.required.isEmpty, let target = document.resolve(meaningful[0]) else {
            return nil
        }
        // What adds nothing to a base is one of the things that the base stands for, and not the base.
        let isMember = self.members(ofFamily: target)?.contains { $0.schema === schema } ?? false
        return meaningful[0].reference == nil || isMember ? nil : arena.known(target)
    }

    /// Schemas that are no objects: an enumeration says more than a type, and a type more than nothing.
    private mutating func merged(_ others: [(Schema, Place)], in schema: Schema, at place: Place, reserved: TypeID?)
        -> TypeReference
    {
        let best =
            others.first { $0.0.enum != nil } ?? others.first { $0.0.format != nil || $0.0.items != nil }
            ?? others.first { !SchemaKinds.types(of: $0.0).isEmpty }
        guard let (part, partPlace) = best else { return .any }
        if arena.identifier(of: part) != nil || part.reference != nil { return lower(part, at: partPlace).withoutNull }
        return structure(of: part, at: place, reserved: reserved)
    }
}
