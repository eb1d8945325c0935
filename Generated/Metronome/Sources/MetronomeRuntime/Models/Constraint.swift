nonisolated extension ObjectLayout {
    /// What the document demands of a value beyond its type: a keyword of JSON Schema (draft 2020-12, validation,
    /// section 6) with its value.
    ///
    /// A constraint is about values of one kind, and says nothing of others: a ``minLength(_:)`` lets every number
    /// pass. ``JSONCodable/validate()`` is what looks at them; reading and writing do not.
    public indirect enum Constraint: Hashable, Sendable {
        /// The least length of a string, in Unicode scalars.
        case minLength(Int)
        /// The greatest length of a string, in Unicode scalars.
        case maxLength(Int)
        /// A regular expression (ECMA-262), of which some part of a string must be a match. One that cannot be compiled
        /// demands nothing.
        case pattern(String)
        /// The least number.
        case minimum(Bound)
        /// The greatest number.
        case maximum(Bound)
        /// What a number must be greater than.
        case exclusiveMinimum(Bound)
        /// What a number must be less than.
        case exclusiveMaximum(Bound)
        /// What a number must be an integral multiple of.
        case multipleOf(Bound)
        /// The least number of elements.
        case minItems(Int)
        /// The greatest number of elements.
        case maxItems(Int)
        /// No two elements may be equal.
        case uniqueItems
        /// The least number of members of an object.
        case minProperties(Int)
        /// The greatest number of members of an object.
        case maxProperties(Int)
        /// What each element of an array must be.
        case items([Constraint])
        /// What the value of each member of a dictionary must be.
        case values([Constraint])

        /// A number in a constraint: exact where it is an integer of 64 bits.
        public enum Bound: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
            case integer(Int64)
            case number(Double)

            public init(integerLiteral value: Int64) { self = .integer(value) }
            public init(floatLiteral value: Double) { self = .number(value) }
        }
    }
}

nonisolated extension ObjectLayout.Constraint {
    /// The keyword, as the document spells it.
    var rule: String {
        switch self {
        case .minLength: "minLength"
        case .maxLength: "maxLength"
        case .pattern: "pattern"
        case .minimum: "minimum"
        case .maximum: "maximum"
        case .exclusiveMinimum: "exclusiveMinimum"
        case .exclusiveMaximum: "exclusiveMaximum"
        case .multipleOf: "multipleOf"
        case .minItems: "minItems"
        case .maxItems: "maxItems"
        case .uniqueItems: "uniqueItems"
        case .minProperties: "minProperties"
        case .maxProperties: "maxProperties"
        case .items: "items"
        case .values: "additionalProperties"
        }
    }

    /// The demand in words, to go behind "must".
    var phrase: String {
        switch self {
        case .minLength(let count): "have at least \(Self.count(count, "character"))"
        case .maxLength(let count): "have at most \(Self.count(count, "character"))"
        case .pattern(let pattern): "match the pattern \(pattern)"
        case .minimum(let bound): "be at least \(bound)"
        case .maximum(let bound): "be at most \(bound)"
        case .exclusiveMinimum(let bound): "be greater than \(bound)"
        case .exclusiveMaximum(let bound): "be less than \(bound)"
        case .multipleOf(let bound): "be a multiple of \(bound)"
        case .minItems(let count): "have at least \(Self.count(count, "element"))"
        case .maxItems(let count): "have at most \(Self.count(count, "element"))"
        case .uniqueItems: "not have equal elements"
        case .minProperties(let count): "have at least \(Self.count(count, "property", "properties"))"
        case .maxProperties(let count): "have at most \(Self.count(count, "property", "properties"))"
        case .items: "have other elements"
        case .values: "have other values"
        }
    }

    private static func count(_ count: Int, _ one: String, _ many: String? = nil) -> String {
        "\(count) \(count == 1 ? one : many ?? one + "s")"
    }
}

nonisolated extension ObjectLayout.Constraint.Bound: CustomStringConvertible {
    /// The number as JSON writes it.
    public var description: String {
        switch self {
        case .integer(let value): String(value)
        case .number(let value):
            if let integer = Int64(exactly: value), value.magnitude <= 0x1p53 { String(integer) } else { String(value) }
        }
    }
}
