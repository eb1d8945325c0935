import SourceTree

/// Calls of functions, and the types of their arguments (RFC 9535, section 2.4).
extension PathParser {
    /// A call from its parenthesis on.
    mutating func call(_ name: String, at start: Int) throws(JSONPathSyntaxError) -> FunctionCall {
        guard let function = Function(rawValue: name) else {
            let names = Function.allCases.map(\.rawValue)
            let hint =
                NameSuggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
                ?? "there are \(names.joined(separator: ", "))"
            throw error("there is no function '\(name)'", at: start, hint: hint)
        }
        scanner.offset += 1
        let arguments = try nested { (parser) throws(JSONPathSyntaxError) in try parser.arguments(of: function) }
        guard arguments.count == function.parameters.count else {
            let count = function.parameters.count == 1 ? "1 argument" : "\(function.parameters.count) arguments"
            throw error("'\(name)' takes \(count), and this gives it \(arguments.count)", at: start)
        }
        var call = FunctionCall(function: function, arguments: arguments)
        if case .literal(.string(let text))? = arguments.last, function == .match || function == .search {
            call.pattern = IRegexp(text)
        }
        return call
    }

    private mutating func arguments(of function: Function) throws(JSONPathSyntaxError) -> [Operand] {
        var arguments: [Operand] = []
        scanner.skipBlanks()
        if scanner.skip(")") { return arguments }
        repeat {
            scanner.skipBlanks()
            let start = scanner.offset
            let argument = try argument(of: function)
            if arguments.count < function.parameters.count {
                try check(argument, of: function, is: function.parameters[arguments.count], at: start)
            }
            arguments.append(argument)
            scanner.skipBlanks()
        } while scanner.skip(",")
        guard scanner.skip(")") else { throw error("',' or ')' has to follow an argument, not \(scanner.found)") }
        return arguments
    }

    private mutating func argument(of function: Function) throws(JSONPathSyntaxError) -> Operand {
        let start = scanner.offset
        let isCondition: Bool
        var operand: Operand?
        if scanner.byte == UInt8(ascii: "!") || scanner.byte == UInt8(ascii: "(") {
            isCondition = true
        } else {
            operand = try self.operand()
            let end = scanner.offset
            scanner.skipBlanks()
            isCondition = scanner.byte.map { "=!<>&|".utf8.contains($0) } ?? false
            scanner.offset = end
        }
        guard let operand, !isCondition else {
            throw error("no argument of '\(function.rawValue)' can be a condition", at: start)
        }
        return operand
    }

    private func check(
        _ argument: Operand,
        of function: Function,
        is type: Function.ValueType,
        at start: Int
    ) throws(JSONPathSyntaxError) {
        let name = function.rawValue
        switch (type, argument) {
        case (.value, .literal), (.nodes, .query): break
        case (.value, .query(let query)):
            if !query.isSingular {
                throw error("'\(name)' takes a single value, and this query may select several", at: start)
            }
        case (_, .call(let call)):
            if call.function.result != type {
                throw error("'\(name)' cannot take what '\(call.function.rawValue)' gives", at: start)
            }
        default: throw error("'\(name)' takes a query here", at: start)
        }
    }
}
