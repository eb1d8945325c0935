/// Reads JSON (RFC 8259), strictly.
///
/// A `\u` escape that is half of a surrogate pair is allowed by the grammar but is no character; it becomes U+FFFD.
struct JSONReader: ~Copyable {
    let source: UnsafeRawBufferPointer
    var offset = 0
    /// Where a text with escapes is unescaped.
    var unescaped: [UInt8] = []

    /// - Parameter source: The bytes of the builder's file; they must outlive this value.
    init(_ source: UnsafeRawBufferPointer) {
        self.source = source
    }

    /// Whether the text means to be JSON: its first two marks are a `{` and a quote or a `}`, or a `[` and what starts
    /// a JSON value. YAML may start like this as well.
    static func seemsRight(for source: UnsafeRawBufferPointer) -> Bool {
        var marks = source.lazy.filter { !isWhitespace($0) }.makeIterator()
        switch marks.next() {
        case UInt8(ascii: "{"):
            let second = marks.next()
            return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
        case UInt8(ascii: "["):
            guard let second = marks.next() else { return false }
            return "[]{\"-0123456789tfn".utf8.contains(second)
        default: return false
        }
    }

    /// Reads the one value of the text.
    mutating func read(into builder: inout TreeBuilder) throws(ParsingStopped) {
        skipWhitespace()
        guard offset < source.count else { return }
        // Whether a value comes next, or what follows one.
        var expectsValue = try takeValue(&builder)
        while builder.depth > 0 {
            expectsValue = expectsValue ? try takeValue(&builder) : try takeAfterValue(&builder)
        }
        skipWhitespace()
        if offset < source.count {
            throw syntaxError("expected the end of the text after the value", &builder)
        }
    }

    // MARK: Values

    /// Takes a scalar, or a collection's start; true when a value must come next.
    private mutating func takeValue(_ builder: inout TreeBuilder) throws(ParsingStopped) -> Bool {
        let start = offset
        switch current {
        case UInt8(ascii: "{"):
            try builder.open(.mapping, .flow, at: start)
            offset += 1
            skipWhitespace()
            if current == UInt8(ascii: "}") { return takeClose(&builder) }
            try takeKey(&builder, expected: "expected a key in quotes or '}'")
            return true
        case UInt8(ascii: "["):
            try builder.open(.sequence, .flow, at: start)
            offset += 1
            skipWhitespace()
            if current == UInt8(ascii: "]") { return takeClose(&builder) }
            return true
        case UInt8(ascii: "\""):
            let range = try takeString(&builder) ?? builder.store(unescaped)
            builder.addScalar(.string, .doubleQuoted, text: range, at: start)
        case UInt8(ascii: "t"): try takeWord("true", .bool, &builder)
        case UInt8(ascii: "f"): try takeWord("false", .bool, &builder)
        case UInt8(ascii: "n"): try takeWord("null", .null, &builder)
        case let mark? where mark == UInt8(ascii: "-") || Self.isDigit(mark): try takeNumber(&builder)
        default: throw unexpectedValue(&builder)
        }
        return false
    }

    /// Takes what follows a value in a collection; true when a value must come next.
    private mutating func takeAfterValue(_ builder: inout TreeBuilder) throws(ParsingStopped) -> Bool {
        skipWhitespace()
        let inMapping = builder.isInMapping
        switch current {
        case UInt8(ascii: ","):
            let comma = offset
            offset += 1
            skipWhitespace()
            if current == (inMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                offset = comma
                throw syntaxError("JSON has no comma after the last \(inMapping ? "member" : "item")", &builder)
            }
            if inMapping { try takeKey(&builder, expected: "expected a key in quotes") }
            return true
        case UInt8(ascii: "}") where inMapping: return takeClose(&builder)
        case UInt8(ascii: "]") where !inMapping: return takeClose(&builder)
        default:
            throw syntaxError(
                inMapping ? "expected ',' or '}' after a member" : "expected ',' or ']' after an item",
                notes: builder.openCollectionNotes,
                &builder
            )
        }
    }

    private mutating func takeClose(_ builder: inout TreeBuilder) -> Bool {
        offset += 1
        builder.close()
        return false
    }

    private mutating func takeKey(_ builder: inout TreeBuilder, expected: String) throws(ParsingStopped) {
        let start = offset
        guard current == UInt8(ascii: "\"") else {
            throw syntaxError(expected, notes: builder.openCollectionNotes, &builder)
        }
        if let range = try takeString(&builder) {
            builder.setKey(UnsafeRawBufferPointer(rebasing: source[range]), at: start)
        } else {
            unescaped.withUnsafeBytes { builder.setKey($0, at: start) }
        }
        skipWhitespace()
        guard current == UInt8(ascii: ":") else { throw syntaxError("expected ':' after a key", &builder) }
        offset += 1
        skipWhitespace()
    }

    // MARK: Bytes

    /// The byte at the offset; nil at the end.
    var current: UInt8? { offset < source.count ? source[offset] : nil }

    private mutating func skipWhitespace() {
        while offset < source.count, Self.isWhitespace(source[offset]) { offset += 1 }
    }

    private static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: "\t")
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    // MARK: Errors

    func syntaxError(
        _ message: String,
        notes: [Diagnostic.Note] = [],
        _ builder: inout TreeBuilder
    ) -> ParsingStopped {
        let atEnd = offset >= source.count ? ", and the text ends here" : ""
        return builder.stop("json-syntax", message + atEnd, at: offset, notes: notes)
    }

    /// Says what is wrong with something where a value should be, for what people do write.
    func unexpectedValue(_ builder: inout TreeBuilder) -> ParsingStopped {
        let message =
            switch current {
            case UInt8(ascii: "'"): "JSON's strings are in double quotes"
            case UInt8(ascii: "/"), UInt8(ascii: "#"): "JSON has no comments"
            case UInt8(ascii: "+"): "a JSON number has no plus sign"
            case UInt8(ascii: "."): "a JSON number has a digit before the decimal point"
            default: "expected a value: a string, a number, true, false, null, '[' or '{'"
            }
        return syntaxError(message, &builder)
    }
}
