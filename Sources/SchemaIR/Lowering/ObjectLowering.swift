import OpenAPI
import SourceTree

extension SchemaLowering {
    /// Whether a schema has what an object has, apart from alternatives.
    func isObject(_ schema: Schema) -> Bool {
        !schema.properties.isEmpty || !schema.patternProperties.isEmpty || schema.additionalProperties?.schema != nil
            || schema.unevaluatedProperties?.schema != nil
    }

    /// One flat object of everything that contributes to it: properties in the order in which they are met, each once.
    mutating func object(
        of contributions: [Contribution],
        for schema: Schema,
        at place: Place,
        reserved: TypeID?
    ) -> TypeReference {
        let contributions = withConditional(contributions)
        guard hasProperties(contributions) else {
            // Nothing is known beforehand: a map needs no declaration.
            return .map(additionalProperties(of: contributions, in: place)?.type ?? .any)
        }
        let id = reserved ?? arena.reserve(schema, at: place)
        let inner = Place(owner: .type(id), pointer: place.pointer)
        var collected = collected(contributions, in: inner)
        for contribution in contributions where !contribution.isOptional {
            for name in contribution.schema.required
            where !contributions.contains(where: { $0.schema.properties[name] != nil }) {
                collected.addUndescribed(name, at: Pointer.join(contribution.place.pointer, ["properties", name]))
            }
        }
        let additional = additionalProperties(of: contributions, in: inner)
        return arena.define(
            id,
            as: .object(
                ObjectType(
                    properties: collected.properties,
                    additionalProperties: additional?.type
                        ?? (options.keepsUnknownProperties && !isClosed(contributions) ? .any : nil),
                    additionalConstraints: additional?.constraints ?? [],
                    constraints: constraints.objectConstraints(
                        of: contributions.filter { !$0.isOptional }.map(\.schema)
                    )
                )
            )
        )
    }

    /// An object that is one of several things its schema stands for: references to the schema mean all of them.
    mutating func objectVariant(of contributions: [Contribution], for schema: Schema, at place: Place) -> TypeReference
    {
        let id = hasProperties(withConditional(contributions)) ? arena.reserveUnshared(schema, at: place) : nil
        return object(of: contributions, for: schema, at: place, reserved: id)
    }

    /// The properties of a schema that is an object, without a type for the object itself.
    ///
    /// - Parameter place: what owns the types inside of the properties, unless a component does.
    mutating func flatObject(of schema: Schema, at place: Place) -> ObjectType? {
        let contributions = withConditional(document.flattened(schema, at: place))
        guard hasProperties(contributions) else { return nil }
        let collected = collected(contributions, in: place)
        return ObjectType(properties: collected.properties, additionalProperties: nil)
    }

    private func hasProperties(_ contributions: [Contribution]) -> Bool {
        contributions.contains { !$0.schema.properties.isEmpty }
    }

    private mutating func collected(_ contributions: [Contribution], in owner: Place) -> PropertyCollection {
        let merged = mergedProperties(of: contributions, in: owner)
        var collected = PropertyCollection()
        for contribution in contributions { collect(contribution, merged, into: &collected, in: owner) }
        report(collected.conflicts)
        for contribution in contributions where !contribution.isOptional {
            for name in contribution.schema.required { collected.require(name) }
        }
        return collected
    }

    /// - Parameter merged: what the schemas that describe one property have become together, by the name of the property.
    private mutating func collect(
        _ contribution: Contribution,
        _ merged: [String: TypeReference],
        into collected: inout PropertyCollection,
        in owner: Place
    ) {
        // The types inside of a component's properties belong to the component, whoever else takes those properties
        // over.
        let owner =
            arena.identifier(of: contribution.schema).map { Place(owner: .type($0), pointer: owner.pointer) } ?? owner
        for entry in contribution.schema.properties {
            let pointer = Pointer.join(contribution.place.pointer, ["properties", entry.name])
            if skipped.take(.property, entry.value.extensions, at: pointer) { continue }
            // What may apply says nothing new of what certainly does.
            if contribution.isOptional, collected.isCertain(entry.name) { continue }
            let place = owner.appending(.property(entry.name, pointer: pointer)).withPointer(pointer)
            let type = merged[entry.name] ?? lower(entry.value, at: place)
            var property = property(entry.name, entry.value, type, pointer: pointer)
            property.xml = xmlForm(of: entry.value, property: entry.name)
            // Another of the alternatives may fix another value, and allow what this one does not.
            if contribution.isOptional { (property.constant, property.constraints) = (nil, []) }
            collected.add(property, isCertain: !contribution.isOptional, at: entry.nameLocation)
        }
    }

    /// A property, or an element of a tuple, of a type that has been found.
    func property(
        _ name: String,
        _ schema: Schema,
        _ type: TypeReference,
        isRequired: Bool = false,
        pointer: String
    ) -> ObjectType.Property {
        let annotated = annotations(of: schema)
        return ObjectType.Property(
            name: name,
            type: type.withoutNull,
            isRequired: isRequired,
            isNullable: type.isNullable,
            isReadOnly: annotated.readOnly,
            isWriteOnly: annotated.writeOnly,
            defaultValue: annotated.defaultValue.map(Literal.init),
            constant: annotated.constant.map(Literal.init),
            constraints: constraints.constraints(of: schema),
            documentation: annotated.documentation,
            pointer: pointer
        )
    }

    /// What is said about a use of a schema: beside a reference first, then by what is referred to.
    private func annotations(of schema: Schema) -> (
        documentation: Documentation, readOnly: Bool, writeOnly: Bool, defaultValue: Node?, constant: Node?
    ) {
        let only = schema.allOf.flatMap { $0.count == 1 ? $0.first : nil }
        let target = (schema.reference != nil ? document.resolve(schema) : only.flatMap(document.resolve)) ?? schema
        var documentation = Documentation(schema)
        if documentation.title == nil, documentation.description == nil {
            documentation = Documentation(target)
            // The title of a component names the component, not this use of it.
            if target !== schema { documentation.title = nil }
        }
        documentation.isDeprecated = schema.deprecated || target.deprecated
        return (
            documentation, schema.readOnly || target.readOnly, schema.writeOnly || target.writeOnly,
            schema.default ?? target.default, schema.onlyValue ?? target.onlyValue
        )
    }
}
