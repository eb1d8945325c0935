import SourceTree

/// What filters demand (RFC 9535, sections 2.3.5 and 2.4).
extension Evaluator {
    /// - Parameter segment: The one whose filter this is, for when it is too much.
    mutating func holds(
        _ condition: Condition,
        for node: Node,
        _ segment: Segment
    ) throws(JSONPathEvaluationError) -> Bool {
        switch condition {
        case .any(let conditions):
            for condition in conditions where try holds(condition, for: node, segment) { return true }
            return false
        case .all(let conditions):
            for condition in conditions where try !holds(condition, for: node, segment) { return false }
            return true
        case .not(let condition): return try !holds(condition, for: node, segment)
        case .exists(let query): return try !nodes(of: query, at: node).isEmpty
        case .comparison(let left, let comparison, let right):
            let left = try value(of: left, at: node, segment)
            let right = try value(of: right, at: node, segment)
            return try holds(comparison, left, right, segment)
        case .call(let call): return try holds(call, for: node, segment)
        }
    }

    // MARK: Values

    /// The value of an operand that has one at most.
    private mutating func value(
        of operand: Operand,
        at node: Node,
        _ segment: Segment
    ) throws(JSONPathEvaluationError) -> Value {
        switch operand {
        case .literal(.null): .null
        case .literal(.bool(let bool)): .bool(bool)
        case .literal(.string(let string)): .string(string)
        case .literal(.number(let number)): .number(number)
        case .query(let query): try nodes(of: query, at: node).first.map { Value($0.node) } ?? .nothing
        case .call(let call): try value(of: call, at: node, segment)
        }
    }

    private mutating func value(
        of call: FunctionCall,
        at node: Node,
        _ segment: Segment
    ) throws(JSONPathEvaluationError) -> Value {
        guard let argument = call.arguments.first else { return .nothing }
        switch call.function {
        case .length:
            switch try value(of: argument, at: node, segment) {
            case .string(let string): return .count(string.unicodeScalars.count)
            case .collection(let node): return .count(node.items?.count ?? node.members?.count ?? 0)
            default: return .nothing
            }
        case .count: return .count(try selection(of: argument, at: node).count)
        case .value:
            let nodes = try selection(of: argument, at: node)
            return nodes.count == 1 ? Value(nodes[0].node) : .nothing
        // Never compared: they give no value.
        case .match, .search: return .nothing
        }
    }

    private mutating func selection(of argument: Operand, at node: Node) throws(JSONPathEvaluationError) -> [Visit] {
        guard case .query(let query) = argument else { return [] }
        return try nodes(of: query, at: node)
    }

    private mutating func holds(
        _ call: FunctionCall,
        for node: Node,
        _ segment: Segment
    ) throws(JSONPathEvaluationError) -> Bool {
        guard call.arguments.count == 2,
            case .string(let text) = try value(of: call.arguments[0], at: node, segment),
            case .string(let pattern) = try value(of: call.arguments[1], at: node, segment),
            let expression = call.pattern ?? self.pattern(pattern)
        else { return false }
        return call.function == .match ? expression.matches(text) : expression.isFound(in: text)
    }

    // MARK: Comparison

    /// Section 2.3.5.2.2: only numbers and strings have an order, and values of different types are not equal.
    private mutating func holds(
        _ comparison: Comparison,
        _ left: Value,
        _ right: Value,
        _ segment: Segment
    ) throws(JSONPathEvaluationError) -> Bool {
        switch comparison {
        case .equal: try areEqual(left, right, segment)
        case .notEqual: try !areEqual(left, right, segment)
        case .less: left.isLess(than: right)
        case .greater: right.isLess(than: left)
        case .atMost: left.isLess(than: right) ? true : try areEqual(left, right, segment)
        case .atLeast: right.isLess(than: left) ? true : try areEqual(left, right, segment)
        }
    }

    private mutating func areEqual(
        _ left: Value,
        _ right: Value,
        _ segment: Segment
    ) throws(JSONPathEvaluationError) -> Bool {
        try count(segment)
        switch (left, right) {
        case (.nothing, .nothing), (.null, .null): return true
        case (.bool(let left), .bool(let right)): return left == right
        case (.number(let left), .number(let right)): return left == right
        case (.string(let left), .string(let right)): return left.utf8.elementsEqual(right.utf8)
        case (.collection(let left), .collection(let right)):
            if let left = left.items, let right = right.items {
                guard left.count == right.count else { return false }
                for (one, other) in zip(left, right) where try !areEqual(Value(one), Value(other), segment) {
                    return false
                }
                return true
            }
            guard let left = left.members, let others = right.members, left.count == others.count else { return false }
            for member in left {
                guard let other = right[member.key], try areEqual(Value(member.value), Value(other), segment) else {
                    return false
                }
            }
            return true
        default: return false
        }
    }
}
