/// One value of a parsed text, or one key of an object.
///
/// An object is followed by a key token and the tokens of its value for each member, an array by the tokens of its
/// elements.
nonisolated struct JSONToken {
    enum Kind: UInt8 {
        case null, `false`, `true`
        /// A number without fraction and exponent.
        case integer
        /// A number with fraction or exponent.
        case number
        /// A string whose bytes are its text.
        case string
        /// A string with at least one backslash.
        case escapedString
        case array, object
    }

    /// Where the value begins in the text; for a string, behind the quotation mark.
    var start: UInt32
    /// The number of bytes of a scalar (of a string, between the quotation marks), or the number of elements or
    /// members.
    var length: UInt32
    /// The index of the token behind this value and all that is in it; 0 while an array or object is still open.
    var next: UInt32
    var kind: Kind
}

/// A parsed JSON text: the text and its tokens in the order of the text.
///
/// A class, so that a view of a value is one reference and one number.
nonisolated final class JSONTape: Sendable {
    let bytes: [UInt8]
    let tokens: [JSONToken]

    init(parsing bytes: [UInt8]) throws(JSONDecodingError) {
        self.bytes = bytes
        tokens = try bytes.withUnsafeBufferPointer { buffer throws(JSONDecodingError) in
            var parser = JSONParser(ByteView(buffer))
            try parser.parse()
            return parser.tokens
        }
    }

    /// The text of a string token.
    func string(_ token: JSONToken) -> String {
        let start = Int(token.start)
        let end = start + Int(token.length)
        return bytes.withUnsafeBufferPointer { buffer in
            let bytes = ByteView(buffer)
            return token.kind == .escapedString
                ? JSONText.unescaped(bytes, start, end)
                : String(decoding: bytes.slice(start, end), as: UTF8.self)
        }
    }

    /// The JSON path of a token.
    func path(to index: Int) -> String {
        bytes.withUnsafeBufferPointer { JSONPath.path(to: index, tokens: tokens, bytes: ByteView($0)) }
    }
}

nonisolated extension JSONToken.Kind {
    var kind: JSONKind {
        switch self {
        case .null: .null
        case .false, .true: .bool
        case .integer, .number: .number
        case .string, .escapedString: .string
        case .array: .array
        case .object: .object
        }
    }
}
