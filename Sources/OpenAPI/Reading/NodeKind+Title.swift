import SourceTree

extension Node.Kind {
    /// The kind with its article, in JSON's terms, which hold for YAML as well.
    var title: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .integer: "an integer"
        case .number: "a number"
        case .string: "a string"
        case .sequence: "an array"
        case .mapping: "an object"
        }
    }
}
