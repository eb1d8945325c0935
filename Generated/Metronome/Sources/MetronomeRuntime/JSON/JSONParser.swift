/// Turns a JSON text into tokens, in one pass over its bytes and without recursion.
///
/// It accepts RFC 8259 and nothing beside: one value, strict numbers and literals, no comments, no trailing commas,
/// valid UTF-8. Where the RFC leaves a choice: a byte order mark at the beginning is skipped (section 8.1); arrays and
/// objects may be nested ``maximumDepth`` deep (section 9); of members with the same name the last counts (section 4),
/// which is settled by readers.
nonisolated struct JSONParser {
    static let maximumDepth = 512

    let bytes: ByteView
    var position = 0
    private(set) var tokens: [JSONToken] = []
    /// The arrays and objects that are not closed yet, outermost first.
    private var open: [Container] = []

    private struct Container {
        /// Of its token.
        let index: Int
        let start: Int
        let isObject: Bool
    }

    init(_ bytes: ByteView) {
        self.bytes = bytes
    }

    mutating func parse() throws(JSONDecodingError) {
        // Tokens hold offsets of 32 bits, and an Int may have no more.
        guard bytes.count < Int(Int32.max) else { throw unexpected("a text below 2 GiB", found: "a longer one") }
        tokens.reserveCapacity(bytes.count / 8 + 2)
        if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        while true {
            skipWhitespace()
            if try beginContainer() { continue }
            guard try endValue() else { return }
        }
    }

    /// Stands before a value. An array or object that is not empty is entered, up to before its first value; true then.
    /// Anything else is read to its end.
    private mutating func beginContainer() throws(JSONDecodingError) -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "{"):
            guard try enter(.object, closing: UInt8(ascii: "}")) else { return false }
            try key(orClosing: true)
            return true
        case UInt8(ascii: "["):
            return try enter(.array, closing: UInt8(ascii: "]"))
        case UInt8(ascii: "\""):
            try string()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            try number()
        case UInt8(ascii: "t"):
            try literal("true", .true)
        case UInt8(ascii: "f"):
            try literal("false", .false)
        case UInt8(ascii: "n"):
            try literal("null", .null)
        default:
            throw unexpected("a value")
        }
        return false
    }

    /// Begins an array or object; false when it is empty, and so has ended.
    private mutating func enter(_ kind: JSONToken.Kind, closing: UInt8) throws(JSONDecodingError) -> Bool {
        guard open.count < Self.maximumDepth else {
            throw unexpected("at most \(Self.maximumDepth) levels of nesting", found: "more")
        }
        let index = tokens.count
        let start = position
        position += 1
        skipWhitespace()
        if bytes[position] == closing {
            position += 1
            tokens.append(JSONToken(kind, start: start, extent: 0))
            return false
        }
        tokens.append(JSONToken(kind, start: start, extent: JSONToken.maximumExtent))
        open.append(Container(index: index, start: start, isObject: kind == .object))
        return true
    }

    /// Stands behind a value. Ends the arrays and objects that end with it, up to before the next value; false at the
    /// end of the text.
    private mutating func endValue() throws(JSONDecodingError) -> Bool {
        while let container = open.last {
            skipWhitespace()
            let byte = bytes[position]
            if byte == UInt8(ascii: ",") {
                position += 1
                guard container.isObject else { return true }
                skipWhitespace()
                try key(orClosing: false)
                return true
            }
            guard byte == (container.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw unexpected(container.isObject ? "',' or '}'" : "',' or ']'")
            }
            position += 1
            let extent = tokens.count - container.index - 1
            guard extent < JSONToken.maximumExtent else { throw unexpected("a shorter array or object") }
            tokens[container.index] = JSONToken(
                container.isObject ? .object : .array,
                start: container.start,
                extent: extent
            )
            open.removeLast()
        }
        skipWhitespace()
        guard position == bytes.count else { throw unexpected("the end of the text") }
        return false
    }

    /// Reads a key and the colon behind it.
    private mutating func key(orClosing: Bool) throws(JSONDecodingError) {
        guard bytes[position] == UInt8(ascii: "\"") else {
            throw unexpected(orClosing ? "a property name or '}'" : "a property name")
        }
        try string()
        skipWhitespace()
        guard bytes[position] == UInt8(ascii: ":") else { throw unexpected("':'") }
        position += 1
    }

    @inline(__always)
    private mutating func skipWhitespace() {
        while bytes[position] <= 0x20 {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private mutating func literal(_ text: StaticString, _ kind: JSONToken.Kind) throws(JSONDecodingError) {
        let start = position
        let isThere = text.withUTF8Buffer { text in text.indices.allSatisfy { bytes[start + $0] == text[$0] } }
        guard isThere else { throw unexpected("a value") }
        position += text.utf8CodeUnitCount
        try append(kind, from: start, to: position)
    }

    /// Adds a token for a scalar or key.
    @inline(__always)
    mutating func append(_ kind: JSONToken.Kind, from start: Int, to end: Int) throws(JSONDecodingError) {
        guard end - start <= JSONToken.maximumExtent else { throw unexpected("a shorter value") }
        tokens.append(JSONToken(kind, start: start, extent: end - start))
    }

    /// The error for what is at the current position, which says no more of the text than a character of JSON's own
    /// grammar.
    func unexpected(_ expected: String, found: String? = nil) -> JSONDecodingError {
        JSONDecodingError(
            path: open.last.map { JSONPath.path(to: $0.index, tokens: tokens, bytes: bytes) } ?? "$",
            expected: expected,
            found: found ?? foundHere,
            byteOffset: position
        )
    }

    private var foundHere: String {
        guard position < bytes.count else { return "the end of the text" }
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "{"), UInt8(ascii: "}"):
            return "'\(Unicode.Scalar(byte))'"
        case 0..<0x20: return "a control character"
        case 0x80...: return "a byte that is not ASCII"
        default: return "another character"
        }
    }
}
