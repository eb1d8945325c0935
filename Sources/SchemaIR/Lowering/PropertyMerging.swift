import OpenAPI
import SourceTree

/// Several schemas that describe one object, property by property.
extension SchemaLowering {
    /// The contributions, and behind them what applies in some cases: `then`, `else` and `dependentSchemas`.
    func withConditional(_ contributions: [Contribution]) -> [Contribution] {
        contributions
            + contributions.flatMap { contribution in
                let schema = contribution.schema
                let conditional =
                    [(["then"], schema.then), (["else"], schema.else)]
                    + schema.dependentSchemas.map { (["dependentSchemas", $0.name], Optional($0.value)) }
                return conditional.flatMap { tokens, schema -> [Contribution] in
                    guard let schema else { return [] }
                    let pointer = Pointer.join(contribution.place.pointer, tokens)
                    return document.optional(schema, at: contribution.place.withPointer(pointer))
                }
            }
    }

    /// The types of properties that several schemas describe as objects, at least one of them at this very place: each
    /// brings properties, and none is to be lost.
    mutating func mergedProperties(
        of contributions: [Contribution],
        in owner: Place
    ) -> [String: TypeReference] {
        guard contributions.count > 1 else { return [:] }
        var described: [String: [Contribution]] = [:]
        var names: [String] = []
        for contribution in contributions where !contribution.isOptional {
            for entry in contribution.schema.properties {
                let pointer = Pointer.join(contribution.place.pointer, ["properties", entry.name])
                let place = owner.appending(.property(entry.name, pointer: pointer)).withPointer(pointer)
                if described[entry.name] == nil { names.append(entry.name) }
                described[entry.name, default: []].append(Contribution(entry.value, place))
            }
        }
        var merged: [String: TypeReference] = [:]
        for name in names {
            guard let parts = described[name], parts.count > 1 else { continue }
            merged[name] = mergedType(of: parts)
        }
        return merged
    }

    private mutating func mergedType(of parts: [Contribution]) -> TypeReference? {
        let type =
            isMergeable(parts.map(\.schema)) ? mergedObject(of: parts) : mergedItem(of: parts).map { .array($0) }
        return parts.allSatisfy { allowsNull($0.schema) } ? type?.orNull : type
    }

    private mutating func mergedItem(of parts: [Contribution]) -> TypeReference? {
        let items = parts.compactMap { part in
            part.schema.items.map { Contribution($0, part.place.appending(.item, "items")) }
        }
        guard items.count == parts.count, isMergeable(items.map(\.schema)) else { return nil }
        return mergedType(of: items)
    }

    private mutating func mergedObject(of parts: [Contribution]) -> TypeReference? {
        guard let last = parts.last else { return nil }
        // A property that leads to itself is, further in, what it is becoming here.
        let identity = Set(parts.map { ObjectIdentifier($0.schema) })
        if let id = merging[identity] { return .declared(id) }
        let isOutermost = merging.isEmpty
        defer { if isOutermost { merging = [:] } }
        let id = arena.reserveUnshared(last.schema, at: last.place)
        merging[identity] = id
        let contributions = parts.flatMap { document.flattened($0.schema, at: $0.place) }
        return object(of: contributions, for: last.schema, at: last.place, reserved: id)
    }

    /// Whether schemas that describe one value each have properties, of which not all are those of one component.
    private func isMergeable(_ schemas: [Schema]) -> Bool {
        schemas.contains { $0.reference == nil && !$0.properties.isEmpty }
            && schemas.allSatisfy { schema in
                guard let target = document.resolve(schema), target.oneOf == nil, target.anyOf == nil else {
                    return false
                }
                return !target.properties.isEmpty || target.allOf != nil
            }
    }

    /// Says of which properties no value can be what the document demands.
    mutating func report(_ conflicts: [PropertyCollection.Conflict]) {
        for conflict in conflicts {
            diagnostics.append(
                .warning(
                    "conflicting-types",
                    "'\(conflict.name)' has another type here than in the schemas before, and no value is of both; this one"
                        + " is generated",
                    at: conflict.location
                )
            )
        }
    }
}
