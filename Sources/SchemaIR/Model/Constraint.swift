/// What a document demands of a value beyond its type: a keyword of JSON Schema with its value.
///
/// As the document says it: a keyword may be about values of another kind than the type has.
public indirect enum Constraint: Hashable, Sendable {
    /// In Unicode scalars.
    case minLength(Int)
    case maxLength(Int)
    /// ECMA-262, not anchored.
    case pattern(String)
    case minimum(Bound, isExclusive: Bool)
    case maximum(Bound, isExclusive: Bool)
    case multipleOf(Bound)
    case minItems(Int)
    case maxItems(Int)
    case uniqueItems
    case minProperties(Int)
    case maxProperties(Int)
    /// Of each element of an array.
    case items([Constraint])
    /// Of the value of each property that has no name in the document.
    case values([Constraint])

    /// A number that a target language can write: finite, and exact where it is an integer of 64 bits.
    public enum Bound: Hashable, Sendable {
        case integer(Int64)
        case number(Double)
    }
}
