/// Logical expressions (RFC 9535, section 2.3.5.1).
extension PathParser {
    /// `a || b`, of which `a && b` are parts.
    mutating func condition() throws(JSONPathSyntaxError) -> Condition {
        var parts = [try conjunction()]
        while try skipOperator("||") { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(JSONPathSyntaxError) -> Condition {
        var parts = [try basicCondition()]
        while try skipOperator("&&") { parts.append(try basicCondition()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    /// Goes past an operator and the blanks around it; blanks that it does not follow are left.
    private mutating func skipOperator(_ text: StaticString) throws(JSONPathSyntaxError) -> Bool {
        let start = scanner.offset
        scanner.skipBlanks()
        guard scanner.skip(text) else {
            scanner.offset = start
            return false
        }
        scanner.skipBlanks()
        return true
    }

    private mutating func basicCondition() throws(JSONPathSyntaxError) -> Condition {
        if scanner.skip("!") {
            scanner.skipBlanks()
            if scanner.starts(with: "(") { return .not(try parenthesized()) }
            let start = scanner.offset
            let operand = try operand()
            try refuseComparison(of: operand, at: start)
            return .not(try test(operand, at: start))
        }
        if scanner.starts(with: "(") { return try parenthesized() }
        let start = scanner.offset
        let left = try operand()
        guard let comparison = skipComparison() else { return try test(left, at: start) }
        try checkComparable(left, at: start)
        let rightStart = scanner.offset
        let right = try operand()
        try checkComparable(right, at: rightStart)
        return .comparison(left, comparison, right)
    }

    private mutating func parenthesized() throws(JSONPathSyntaxError) -> Condition {
        let start = scanner.offset
        scanner.offset += 1
        let condition = try nested { (parser) throws(JSONPathSyntaxError) in
            parser.scanner.skipBlanks()
            return try parser.condition()
        }
        scanner.skipBlanks()
        guard scanner.skip(")") else {
            if scanner.isAtEnd { throw error("this parenthesis is not closed", at: start) }
            throw error("')' has to be here, not \(scanner.found)")
        }
        return condition
    }

    /// Goes past a comparison and the blanks around it.
    private mutating func skipComparison() -> Comparison? {
        let start = scanner.offset
        scanner.skipBlanks()
        for (text, comparison) in Self.comparisons where scanner.skip(text) {
            scanner.skipBlanks()
            return comparison
        }
        scanner.offset = start
        return nil
    }

    private static let comparisons: [(StaticString, Comparison)] = [
        ("==", .equal), ("!=", .notEqual), ("<=", .atMost), (">=", .atLeast), ("<", .less), (">", .greater),
    ]

    // MARK: Operands

    /// A literal, a query or a call, of whatever type.
    mutating func operand() throws(JSONPathSyntaxError) -> Operand {
        switch scanner.byte {
        case UInt8(ascii: "@"), UInt8(ascii: "$"):
            let start: Query.Start = scanner.byte == UInt8(ascii: "@") ? .current : .root
            scanner.offset += 1
            return .query(Query(start: start, segments: try segments()))
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .literal(.string(try string()))
        case UInt8(ascii: "-"): return .literal(.number(try number()))
        case let byte? where byte.isDigit: return .literal(.number(try number()))
        case let byte? where byte.isLowercaseLetter: return try wordOrCall()
        default:
            throw error("a query, a literal or a function has to be here, not \(scanner.found)")
        }
    }

    private mutating func wordOrCall() throws(JSONPathSyntaxError) -> Operand {
        let start = scanner.offset
        let word = scanner.take { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
        if scanner.starts(with: "(") { return .call(try call(word, at: start)) }
        switch word {
        case "true": return .literal(.bool(true))
        case "false": return .literal(.bool(false))
        case "null": return .literal(.null)
        default:
            throw error("'\(word)' is no literal", at: start, hint: "a text needs quotes, and a query starts with '@'")
        }
    }

    // MARK: Types

    /// An operand as a condition of its own (section 2.4.3).
    private func test(_ operand: Operand, at start: Int) throws(JSONPathSyntaxError) -> Condition {
        switch operand {
        case .query(let query): return .exists(query)
        case .call(let call) where call.function.result == .logical: return .call(call)
        case .call(let call):
            throw error("'\(call.function.rawValue)' gives a value, which has to be compared with another", at: start)
        case .literal: throw error("a literal has to be compared with something", at: start)
        }
    }

    private func checkComparable(_ operand: Operand, at start: Int) throws(JSONPathSyntaxError) {
        switch operand {
        case .literal: break
        case .query(let query):
            if !query.isSingular {
                throw error("this query may select several values, and only one can be compared", at: start)
            }
        case .call(let call):
            if call.function.result != .value {
                throw error("'\(call.function.rawValue)' gives no value to compare: it holds or does not", at: start)
            }
        }
    }

    private mutating func refuseComparison(of operand: Operand, at start: Int) throws(JSONPathSyntaxError) {
        guard skipComparison() != nil else { return }
        throw error("'!' cannot stand before a comparison without parentheses", at: start)
    }
}
