/// The functions that filters may call (RFC 9535, section 2.4).
enum Function: String, CaseIterable, Sendable {
    case length
    case count
    case match
    case search
    case value

    /// The type system of section 2.4.1.
    enum ValueType: Sendable {
        /// A single value, or nothing.
        case value
        /// Whether a condition holds.
        case logical
        /// The nodes that a query selects.
        case nodes
    }

    var parameters: [ValueType] {
        switch self {
        case .length: [.value]
        case .count, .value: [.nodes]
        case .match, .search: [.value, .value]
        }
    }

    var result: ValueType {
        switch self {
        case .length, .count, .value: .value
        case .match, .search: .logical
        }
    }
}

/// A call with arguments of the types that the function takes.
struct FunctionCall: Sendable {
    var function: Function
    var arguments: [Operand]
    /// The pattern of `match` and `search`, if it is written in the query; nil too when it is none that is valid.
    var pattern: IRegexp?
}
