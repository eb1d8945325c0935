/// Reads a query by the grammar of RFC 9535, appendix A, and checks that it is well-typed.
struct PathParser {
    var scanner: PathScanner
    /// How many filters, parentheses and calls are around what is being read.
    private var depth = 0

    private static let depthLimit = 64

    init(_ text: String) {
        scanner = PathScanner(text)
    }

    mutating func parse() throws(JSONPathSyntaxError) -> Query {
        guard scanner.skip("$") else { throw error("a query starts with '$', not with \(scanner.found)") }
        let query = Query(start: .root, segments: try segments())
        guard scanner.isAtEnd else {
            throw error("\(scanner.found) cannot follow here: a segment starts with '.' or '['", hint: hintForShorthand)
        }
        return query
    }

    // MARK: Segments

    /// `*(S segment)`; blanks that no segment follows are left.
    mutating func segments() throws(JSONPathSyntaxError) -> [Segment] {
        var segments: [Segment] = []
        while true {
            let start = scanner.offset
            scanner.skipBlanks()
            guard let segment = try segment() else {
                scanner.offset = start
                return segments
            }
            segments.append(segment)
        }
    }

    private mutating func segment() throws(JSONPathSyntaxError) -> Segment? {
        let start = scanner.offset
        if scanner.skip("..") {
            return Segment(isDescendant: true, selectors: try descendantSelectors(), offset: start)
        }
        if scanner.skip(".") {
            if scanner.skip("*") { return Segment(isDescendant: false, selectors: [.wildcard], offset: start) }
            return Segment(isDescendant: false, selectors: [.name(try shorthand(after: "."))], offset: start)
        }
        if scanner.starts(with: "[") {
            return Segment(isDescendant: false, selectors: try bracketedSelectors(), offset: start)
        }
        return nil
    }

    private mutating func descendantSelectors() throws(JSONPathSyntaxError) -> [Selector] {
        if scanner.starts(with: "[") { return try bracketedSelectors() }
        if scanner.skip("*") { return [.wildcard] }
        return [.name(try shorthand(after: ".."))]
    }

    /// `name` after a dot.
    private mutating func shorthand(after mark: String) throws(JSONPathSyntaxError) -> String {
        guard let first = scanner.byte, first.startsName else {
            throw error("a name or '*' has to follow '\(mark)', not \(scanner.found)", hint: hintForName)
        }
        return scanner.take { $0.startsName || $0.isDigit }
    }

    /// What was meant by a name that needs quotes, as `@.x-internal` does.
    private var hintForShorthand: String? {
        guard scanner.byte == UInt8(ascii: "-"), scanner.offset > 0 else { return nil }
        var start = scanner.offset
        while start > 0, scanner.bytes[start - 1].startsName || scanner.bytes[start - 1].isDigit { start -= 1 }
        guard start > 0, start < scanner.offset, scanner.bytes[start - 1] == UInt8(ascii: ".") else { return nil }
        return hint(forNameFrom: start)
    }

    private var hintForName: String? {
        guard let byte = scanner.byte, byte.isDigit || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "/") else {
            return nil
        }
        return hint(forNameFrom: scanner.offset)
    }

    private func hint(forNameFrom start: Int) -> String? {
        let name = scanner.bytes[start...].prefix { byte in
            byte.startsName || byte.isDigit || "-$/{}".utf8.contains(byte)
        }
        return "write ['\(String(decoding: name, as: UTF8.self))']: only letters, digits and '_' can go without quotes"
    }

    // MARK: Selectors

    private mutating func bracketedSelectors() throws(JSONPathSyntaxError) -> [Selector] {
        scanner.offset += 1
        var selectors: [Selector] = []
        repeat {
            scanner.skipBlanks()
            selectors.append(try selector())
            scanner.skipBlanks()
        } while scanner.skip(",")
        guard scanner.skip("]") else {
            throw error("',' or ']' has to follow a selector, not \(scanner.found)", hint: hintForShorthand)
        }
        return selectors
    }

    private mutating func selector() throws(JSONPathSyntaxError) -> Selector {
        switch scanner.byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return .name(try string())
        case UInt8(ascii: "*"):
            scanner.offset += 1
            return .wildcard
        case UInt8(ascii: "?"):
            scanner.offset += 1
            return .filter(
                try nested { (parser) throws(JSONPathSyntaxError) in
                    parser.scanner.skipBlanks()
                    return try parser.condition()
                }
            )
        case UInt8(ascii: "-"), UInt8(ascii: ":"): return try indexOrSlice()
        case let byte? where byte.isDigit: return try indexOrSlice()
        default:
            let hint = scanner.byte.flatMap { $0.startsName ? "a name in brackets needs quotes" : nil }
            throw error("a selector has to be here, not \(scanner.found)", hint: hint)
        }
    }

    private mutating func indexOrSlice() throws(JSONPathSyntaxError) -> Selector {
        let start = try boundary()
        let afterStart = scanner.offset
        scanner.skipBlanks()
        guard scanner.skip(":") else {
            scanner.offset = afterStart
            guard let start else { throw error("an index has to be here, not \(scanner.found)") }
            return .index(start)
        }
        scanner.skipBlanks()
        let end = try boundary()
        let afterEnd = scanner.offset
        scanner.skipBlanks()
        guard scanner.skip(":") else {
            scanner.offset = afterEnd
            return .slice(Slice(start: start, end: end, step: 1))
        }
        let afterColon = scanner.offset
        scanner.skipBlanks()
        guard let step = try boundary() else {
            scanner.offset = afterColon
            return .slice(Slice(start: start, end: end, step: 1))
        }
        return .slice(Slice(start: start, end: end, step: step))
    }

    private mutating func boundary() throws(JSONPathSyntaxError) -> Int? {
        guard let byte = scanner.byte, byte.isDigit || byte == UInt8(ascii: "-") else { return nil }
        return try integer()
    }

    // MARK: Nesting and errors

    /// Reads something that may hold others of its kind, unless there are too many around it.
    mutating func nested<Value>(
        _ read: (inout PathParser) throws(JSONPathSyntaxError) -> Value
    ) throws(JSONPathSyntaxError) -> Value {
        guard depth < Self.depthLimit else { throw error("this nests deeper than \(Self.depthLimit) levels") }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    func error(_ message: String, at offset: Int? = nil, hint: String? = nil) -> JSONPathSyntaxError {
        JSONPathSyntaxError(message: message, offset: offset ?? scanner.offset, hint: hint)
    }
}
