/// One value of a parsed JSON text: a view, as cheap to copy as a reference and a number.
///
/// ```swift
/// struct Money: JSONCodable {
///     var cents: Int
///     init(json: JSONElement) throws { cents = try json.integer() }
///     …
/// }
/// ```
public nonisolated struct JSONElement: Sendable {
    let tape: JSONTape
    let index: Int

    init(tape: JSONTape, index: Int) {
        self.tape = tape
        self.index = index
    }

    /// Parses a JSON text, given as its UTF-8 bytes, and gives its one value.
    ///
    /// The text must be JSON as RFC 8259 has it. A byte order mark at the beginning is skipped, and at most 512 arrays
    /// and objects may be inside each other.
    ///
    /// - Throws: ``JSONDecodingError`` when it is not.
    public init(parsing bytes: [UInt8]) throws {
        self.init(tape: try JSONTape(parsing: bytes), index: 0)
    }

    var token: JSONToken { tape.tokens[index] }

    /// The kind of the value.
    public var kind: JSONKind { token.kind.kind }

    /// Whether the value is `null`.
    public var isNull: Bool { token.kind == .null }

    /// The text of a string.
    ///
    /// - Throws: ``JSONDecodingError`` when the value is no string.
    public func string() throws -> String {
        let token = token
        guard token.kind == .string || token.kind == .escapedString else { throw mismatch(expected: "a string") }
        return tape.string(token)
    }

    /// What the text of a string stands for, such as a date.
    ///
    /// - Parameters:
    ///   - expected: What it should stand for, for the error.
    ///   - make: Reads the text; `nil` when it is something else.
    /// - Throws: ``JSONDecodingError`` when the value is no string, or not one of those.
    func string<Value>(as expected: String, _ make: (String) -> Value?) throws -> Value {
        let token = token
        guard token.kind == .string || token.kind == .escapedString else { throw mismatch(expected: expected) }
        guard let value = make(tape.string(token)) else {
            throw mismatch(expected: expected, found: "another string")
        }
        return value
    }

    /// A number without fraction that fits an `Int`; `1.0` and `1e2` are such.
    ///
    /// - Throws: ``JSONDecodingError`` when the value is something else.
    public func integer() throws -> Int {
        let token = token
        guard token.kind == .integer || token.kind == .number else { throw mismatch(expected: "an integer") }
        guard let value = JSONNumber.integer(tape.bytes, token.start, token.end) else {
            throw mismatch(
                expected: "an integer",
                found: token.kind == .integer ? "an integer beyond 64 bits" : "a number with a fraction, or too large"
            )
        }
        return value
    }

    /// A number as the nearest `Double`.
    ///
    /// - Throws: ``JSONDecodingError`` when the value is no number, or one too large for a `Double`.
    public func double() throws -> Double {
        let token = token
        guard token.kind == .integer || token.kind == .number else { throw mismatch(expected: "a number") }
        guard let value = JSONNumber.double(tape.bytes, token.start, token.end) else {
            throw mismatch(expected: "a number", found: "a number too large for a double")
        }
        return value
    }

    /// A number as it is written in the text, for types that hold more digits than a `Double`.
    ///
    /// - Throws: ``JSONDecodingError`` when the value is no number.
    public func numberText() throws -> String {
        let token = token
        guard token.kind == .integer || token.kind == .number else { throw mismatch(expected: "a number") }
        return String(decoding: tape.bytes[token.start..<token.end], as: UTF8.self)
    }

    /// `true` or `false`.
    ///
    /// - Throws: ``JSONDecodingError`` when the value is neither.
    public func bool() throws -> Bool {
        switch token.kind {
        case .true: true
        case .false: false
        default: throw mismatch(expected: "a boolean")
        }
    }

    /// The error that says that something else was expected here.
    ///
    /// - Parameters:
    ///   - expected: What would have been right, such as "a date".
    ///   - found: What is there instead; the kind of the value unless given. Never put the value itself here: it may be
    ///     secret.
    public func mismatch(expected: String, found: String? = nil) -> JSONDecodingError {
        JSONDecodingError(path: path, expected: expected, found: found ?? kind.phrase, byteOffset: byteOffset)
    }

    /// The error that says that a property of this object is missing.
    func missing(_ name: String, expected: String) -> JSONDecodingError {
        JSONDecodingError(
            path: path + JSONPath.member(name),
            expected: expected,
            found: "nothing",
            byteOffset: byteOffset
        )
    }

    /// How many bytes of the text come before the value.
    private var byteOffset: Int {
        token.start - (kind == .string ? 1 : 0)
    }

    /// Where the value is in the text, as a JSON path such as `$.data[3].url`.
    public var path: String {
        tape.path(to: index)
    }
}
