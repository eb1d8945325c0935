import OpenAPI

/// What a schema demands of values beyond their type, its references and `allOf` included.
struct SchemaConstraints {
    let document: Document

    /// Arrays of arrays go this deep. Schemas may be recursive, so somewhere there must be an end.
    private static let maximumDepth = 8

    /// The constraints of a value that a schema describes; each once.
    func constraints(of schema: Schema) -> [Constraint] {
        constraints(of: [schema], depth: 0)
    }

    /// The constraints of an object as a whole, that several schemas describe.
    func objectConstraints(of schemas: [Schema]) -> [Constraint] {
        var result: [Constraint] = []
        for schema in schemas {
            for constraint in Self.counts(of: schema) where !result.contains(constraint) { result.append(constraint) }
        }
        return result
    }

    private func constraints(of schemas: [Schema], depth: Int) -> [Constraint] {
        guard depth < Self.maximumDepth else { return [] }
        var parts: [Schema] = []
        var visited: Set<ObjectIdentifier> = []
        for schema in schemas { collect(schema, into: &parts, visited: &visited) }

        var result: [Constraint] = []
        func add(_ constraints: [Constraint]) {
            for constraint in constraints where !result.contains(constraint) { result.append(constraint) }
        }
        for part in parts { add(Self.own(part)) }
        let isArray = parts.contains { SchemaKinds.types(of: $0) == .array }
        let inner = constraints(
            of: parts.compactMap { part in
                guard isArray else { return UnnamedProperties(of: part)?.schema }
                // With `prefixItems`, `items` is about the elements behind those.
                return part.prefixItems.isEmpty ? part.items : nil
            },
            depth: depth + 1
        )
        if !inner.isEmpty { add([isArray ? .items(inner) : .values(inner)]) }
        return result
    }

    /// Everything that describes one and the same value. What describes a value of several types is for unions, and an
    /// object with properties is a type of its own, which has its constraints itself.
    private func collect(_ schema: Schema, into parts: inout [Schema], visited: inout Set<ObjectIdentifier>) {
        guard schema.boolean == nil, schema.properties.isEmpty, visited.insert(ObjectIdentifier(schema)).inserted else {
            return
        }
        parts.append(schema)
        if schema.reference != nil, let target = document.target(of: schema) {
            collect(target, into: &parts, visited: &visited)
        }
        for part in schema.allOf ?? [] { collect(part, into: &parts, visited: &visited) }
        let variants = (schema.oneOf ?? schema.anyOf ?? []).filter { !SchemaKinds.isNullOnly($0) }
        if variants.count == 1 { collect(variants[0], into: &parts, visited: &visited) }
    }

    // MARK: One schema

    private static func own(_ schema: Schema) -> [Constraint] {
        // A list of values says more than any other keyword.
        guard schema.enum == nil, schema.const == nil else { return [] }
        var result: [Constraint] = []
        if let count = schema.minLength, count > 0 { result.append(.minLength(count)) }
        if let count = schema.maxLength { result.append(.maxLength(count)) }
        if let pattern = schema.pattern, !pattern.isEmpty { result.append(.pattern(pattern)) }
        if let bound = schema.lowerBound, let number = Constraint.Bound(bound.number) {
            result.append(.minimum(number, isExclusive: bound.isExclusive))
        }
        if let bound = schema.upperBound, let number = Constraint.Bound(bound.number) {
            result.append(.maximum(number, isExclusive: bound.isExclusive))
        }
        if let number = schema.multipleOf, number.double > 0, let bound = Constraint.Bound(number) {
            result.append(.multipleOf(bound))
        }
        if let count = schema.minItems, count > 0 { result.append(.minItems(count)) }
        if let count = schema.maxItems { result.append(.maxItems(count)) }
        if schema.uniqueItems { result.append(.uniqueItems) }
        return result + counts(of: schema)
    }

    private static func counts(of schema: Schema) -> [Constraint] {
        var result: [Constraint] = []
        if let count = schema.minProperties, count > 0 { result.append(.minProperties(count)) }
        if let count = schema.maxProperties { result.append(.maxProperties(count)) }
        return result
    }
}

extension Constraint.Bound {
    /// `nil` for a number beyond what a `Double` can be: nothing in Swift compares with it.
    init?(_ number: SchemaNumber) {
        if let integer = number.integer.flatMap(Int64.init(exactly:)) {
            self = .integer(integer)
        } else if number.double.isFinite {
            self = .number(number.double)
        } else {
            return nil
        }
    }
}
