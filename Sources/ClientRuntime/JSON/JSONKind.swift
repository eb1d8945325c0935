/// The six kinds of JSON values (RFC 8259, section 3).
public nonisolated enum JSONKind: String, Hashable, Sendable, CaseIterable {
    case null, bool, number, string, array, object

    /// The kind as an error message names it, such as "a string".
    var phrase: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
