import OpenAPI
import SourceTree

/// A schema that adds properties to an object, and where the types inside of it are named.
struct Contribution {
    var schema: Schema
    var place: Place
    /// Set where the schema is one of several that may apply: what it requires is not always there.
    var isOptional = false

    init(_ schema: Schema, _ place: Place, isOptional: Bool = false) {
        self.schema = schema
        self.place = place
        self.isOptional = isOptional
    }
}

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
        let hasProperties = contributions.contains { !$0.schema.properties.isEmpty }
        guard hasProperties else {
            // Nothing is known beforehand: a map needs no declaration.
            return .map(additionalProperties(of: contributions, in: place) ?? .any)
        }
        let id = reserved ?? arena.reserve(schema, at: place)
        var collected = PropertyCollection(merged: mergedProperties(of: contributions, owner: .type(id)))
        for contribution in contributions { collect(contribution, into: &collected, of: .type(id)) }
        report(collected.conflicts)
        for name in contributions.filter({ !$0.isOptional }).flatMap(\.schema.required) {
            let isDescribed = contributions.contains { $0.schema.properties[name] != nil }
            collected.require(name, orAddAt: isDescribed ? nil : Pointer.join(place.pointer, ["properties", name]))
        }
        let inner = Place(owner: .type(id), pointer: place.pointer)
        let certain = contributions.filter { !$0.isOptional }.map(\.schema)
        return arena.define(
            id,
            as: .object(
                ObjectType(
                    properties: collected.properties,
                    additionalProperties: additionalProperties(of: contributions, in: inner)
                        ?? (options.keepsUnknownProperties && !isClosed(contributions) ? .any : nil),
                    additionalConstraints: constraints.additionalConstraints(of: certain),
                    constraints: constraints.objectConstraints(of: certain)
                )
            )
        )
    }

    /// Whether an object says that it has no properties beside those with names.
    private func isClosed(_ contributions: [Contribution]) -> Bool {
        contributions.contains { contribution in
            [contribution.schema.additionalProperties, contribution.schema.unevaluatedProperties].contains {
                if case .bool(false) = $0 { true } else { false }
            }
        }
    }

    /// The properties of a schema that is an object, without a type for the object itself.
    ///
    /// - Parameter place: what owns the types inside of the properties, unless a component does.
    mutating func flatObject(of schema: Schema, at place: Place) -> ObjectType? {
        let contributions = withConditional(flattened(schema, at: place))
        guard contributions.contains(where: { !$0.schema.properties.isEmpty }) else { return nil }
        var collected = PropertyCollection(merged: mergedProperties(of: contributions, owner: place.owner))
        for contribution in contributions { collect(contribution, into: &collected, of: place.owner) }
        report(collected.conflicts)
        for contribution in contributions where !contribution.isOptional {
            for name in contribution.schema.required { collected.require(name) }
        }
        return ObjectType(properties: collected.properties, additionalProperties: nil)
    }

    private mutating func collect(
        _ contribution: Contribution,
        into collected: inout PropertyCollection,
        of owner: TypeDeclaration.Origin.Owner
    ) {
        // The types inside of a component's properties belong to the component, whoever else takes those properties
        // over.
        let owner = arena.identifier(of: contribution.schema).map { .type($0) } ?? owner
        for entry in contribution.schema.properties {
            let pointer = Pointer.join(contribution.place.pointer, ["properties", entry.name])
            if skipped.take(.property, entry.value.extensions, at: pointer) { continue }
            // What may apply says nothing new of what certainly does.
            if contribution.isOptional, collected.isCertain(entry.name) { continue }
            let place = Place(owner: owner, steps: [.property(entry.name, pointer: pointer)], pointer: pointer)
            let type = collected.merged[entry.name] ?? lower(entry.value, at: place)
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

    /// The type of the properties that are not named, where the document declares that there may be some.
    private mutating func additionalProperties(of contributions: [Contribution], in place: Place) -> TypeReference? {
        var result: TypeReference?
        for contribution in contributions {
            let inner = Place(
                owner: place.owner,
                steps: place.steps,
                pointer: contribution.place.pointer
            )
            switch contribution.schema.additionalProperties {
            case .schema(let schema):
                result = lower(schema, at: inner.appending(.additionalProperty, "additionalProperties"))
            case .bool(true):
                result = result ?? .any
            case .bool(false), nil:
                break
            }
            // What `additionalProperties` is for one schema, this is for all that describe an object together.
            if result == nil, case .schema(let schema) = contribution.schema.unevaluatedProperties {
                result = lower(schema, at: inner.appending(.additionalProperty, "unevaluatedProperties"))
            }
            if result == nil, let pattern = contribution.schema.patternProperties.first {
                // Beside properties, what matches no pattern may be anything, unless the object is closed.
                let isOnly = contribution.schema.patternProperties.count == 1
                let isCertain = isClosed(contributions) || contribution.schema.properties.isEmpty
                result =
                    isOnly && isCertain
                    ? lower(pattern.value, at: inner.appending(.additionalProperty, "patternProperties", pattern.name))
                    : .any
            }
        }
        return result
    }
}
