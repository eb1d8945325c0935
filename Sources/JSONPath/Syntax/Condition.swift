/// What a filter demands of a node (RFC 9535, section 2.3.5).
indirect enum Condition: Sendable {
    case any([Condition])
    case all([Condition])
    case not(Condition)
    /// The query selects something.
    case exists(Query)
    case comparison(Operand, Comparison, Operand)
    case call(FunctionCall)
}

enum Comparison: String, CaseIterable, Sendable {
    // The longer first: that is the order in which they are looked for.
    case equal = "=="
    case notEqual = "!="
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case greater = ">"
}

/// One side of a comparison, or a function's argument.
enum Operand: Sendable {
    case literal(Literal)
    case query(Query)
    case call(FunctionCall)
}

enum Literal: Sendable {
    case null
    case bool(Bool)
    case string(String)
    case number(Number)
}

/// A number, exact where it is an integer that fits.
struct Number: Sendable {
    var double: Double
    var integer: Int?
}
