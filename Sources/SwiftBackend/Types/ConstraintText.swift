import SchemaIR

/// Writes constraints as layouts have them: `[.minLength(1), .pattern("^a")]`.
struct ConstraintText {
    let api: API
    let types: SwiftTypes

    /// - Returns: `nil` where none of the constraints is about values of the type.
    func text(_ constraints: [Constraint], of type: TypeReference) -> String? {
        guard !constraints.isEmpty else { return nil }
        let type = api.resolved(type)
        let texts = constraints.compactMap { text($0, of: type) }
        return texts.isEmpty ? nil : "[\(texts.joined(separator: ", "))]"
    }

    private func text(_ constraint: Constraint, of type: TypeReference) -> String? {
        switch constraint {
        case .minLength, .maxLength, .pattern: isText(type) ? text(constraint) : nil
        case .minimum, .maximum, .multipleOf: isNumber(type) ? text(constraint) : nil
        case .minItems, .maxItems, .uniqueItems: isArray(type) ? text(constraint) : nil
        case .minProperties, .maxProperties: isObject(type) ? text(constraint) : nil
        case .items(let inner):
            if case .array(let item) = type { text(inner, of: item).map { ".items(\($0))" } } else { nil }
        case .values(let inner):
            if case .map(let value) = type { text(inner, of: value).map { ".values(\($0))" } } else { nil }
        }
    }

    private func text(_ constraint: Constraint) -> String? {
        switch constraint {
        case .minLength(let count): ".minLength(\(count))"
        case .maxLength(let count): ".maxLength(\(count))"
        case .pattern(let pattern): ".pattern(\(StringLiteral.swift(pattern)))"
        case .minimum(let bound, let isExclusive):
            "\(isExclusive ? ".exclusiveMinimum" : ".minimum")(\(literal(bound)))"
        case .maximum(let bound, let isExclusive):
            "\(isExclusive ? ".exclusiveMaximum" : ".maximum")(\(literal(bound)))"
        case .multipleOf(let bound): ".multipleOf(\(literal(bound)))"
        case .minItems(let count): ".minItems(\(count))"
        case .maxItems(let count): ".maxItems(\(count))"
        case .uniqueItems: ".uniqueItems"
        case .minProperties(let count): ".minProperties(\(count))"
        case .maxProperties(let count): ".maxProperties(\(count))"
        case .items, .values: nil
        }
    }

    /// A `Double` describes itself as a literal that is read as the same number, such as `1.8446744073709552e+19`.
    private func literal(_ bound: Constraint.Bound) -> String {
        switch bound {
        case .integer(let value): String(value)
        case .number(let value): String(value)
        }
    }

    // MARK: What a type can be

    private func isText(_ type: TypeReference) -> Bool {
        isUnion(type) || types.type(type, in: []).accessor == .string
    }

    private func isNumber(_ type: TypeReference) -> Bool {
        switch type {
        case .integer, .number: FormatTable.numberTypes.contains(types.type(type, in: []).name)
        default: isUnion(type)
        }
    }

    private func isArray(_ type: TypeReference) -> Bool {
        if case .array = type { true } else { isUnion(type) }
    }

    private func isObject(_ type: TypeReference) -> Bool {
        switch type {
        case .map: true
        case .declared(let id): if case .object = api[id].shape { true } else { isUnion(type) }
        default: false
        }
    }

    private func isUnion(_ type: TypeReference) -> Bool {
        if case .declared(let id) = type, case .union = api[id].shape { true } else { false }
    }
}

extension API {
    /// What stands behind other names of a type, without `null`.
    func resolved(_ type: TypeReference) -> TypeReference {
        var type = type.withoutNull
        // A name cannot stand for itself, but for a chain of others.
        for _ in types {
            guard case .declared(let id) = type, case .alias(let target) = self[id].shape else { break }
            type = target.withoutNull
        }
        return type
    }
}
