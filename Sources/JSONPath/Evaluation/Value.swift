import SourceTree

/// What is compared: a value of JSON, or none at all (RFC 9535, section 2.4.1).
enum Value {
    case nothing
    case null
    case bool(Bool)
    case number(Number)
    case string(String)
    /// An array or an object.
    case collection(Node)

    init(_ node: Node) {
        switch node.kind {
        case .null: self = .null
        case .bool: self = .bool(node.bool ?? false)
        case .integer, .number: self = .number(Number(double: node.number ?? .nan, integer: node.integer))
        case .string: self = .string(node.string ?? "")
        case .sequence, .mapping: self = .collection(node)
        }
    }

    static func count(_ count: Int) -> Value { .number(Number(double: Double(count), integer: count)) }

    /// False unless both are numbers or both are strings, whose order is that of their Unicode scalars.
    func isLess(than other: Value) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): left < right
        case (.string(let left), .string(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        default: false
        }
    }
}

extension Number: Comparable {
    static func == (left: Number, right: Number) -> Bool {
        if let left = left.integer, let right = right.integer { return left == right }
        return left.double == right.double
    }

    static func < (left: Number, right: Number) -> Bool {
        if let left = left.integer, let right = right.integer { return left < right }
        return left.double < right.double
    }
}
