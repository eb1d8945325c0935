/// One value of a parsed text, or one key of an object.
///
/// An object is followed by a key token and the tokens of its value for each member, an array by the tokens of its
/// elements. Eight bytes: a text has about a tenth as many tokens as bytes, and all of them are there at once.
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

    private let startOffset: UInt32
    /// The kind in the lowest four bits, and the extent in the others.
    private let kindAndExtent: UInt32

    /// What fits into the bits of an extent. An array or object that is not closed yet has this one: what comes is in it.
    static let maximumExtent = 1 << 28 - 1

    /// - Parameters:
    ///   - start: At most ``UInt32/max``.
    ///   - extent: At most ``maximumExtent``.
    @inline(__always)
    init(_ kind: Kind, start: Int, extent: Int) {
        startOffset = UInt32(truncatingIfNeeded: start)
        kindAndExtent = UInt32(truncatingIfNeeded: extent << 4) | UInt32(kind.rawValue)
    }

    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: kindAndExtent & 0xF)) ?? .null }

    /// Where the value begins in the text; for a string, behind the quotation mark.
    var start: Int { Int(startOffset) }

    /// The number of bytes of a scalar; of a string, those between the quotation marks. For an array or object, the number
    /// of tokens that are in it.
    var extent: Int { Int(kindAndExtent >> 4) }

    /// Behind the last byte of a scalar.
    var end: Int { start + extent }

    /// How many tokens it is from this one to that behind the value and all that is in it.
    @inline(__always)
    var stride: Int { kindAndExtent & 0xF >= Kind.array.rawValue ? extent + 1 : 1 }
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
        bytes.withUnsafeBufferPointer { buffer in
            let bytes = ByteView(buffer)
            return token.kind == .escapedString
                ? JSONText.unescaped(bytes, token.start, token.end)
                : String(decoding: bytes.slice(token.start, token.end), as: UTF8.self)
        }
    }

    /// How many values and keys are side by side from one token to another.
    func count(from start: Int, to end: Int) -> Int {
        var count = 0
        var index = start
        while index < end {
            index += tokens[index].stride
            count += 1
        }
        return count
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
