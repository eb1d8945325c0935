nonisolated extension JSONParser {
    /// Reads a string or key, from its opening quotation mark on.
    mutating func string() throws(JSONDecodingError) {
        let start = position + 1
        position = bytes.endOfPlainText(from: start)
        // Most strings are plain to their end.
        if bytes[position] == UInt8(ascii: "\"") {
            try append(.string, from: start, to: position)
            position += 1
        } else {
            try restOfString(from: start)
        }
    }

    private mutating func restOfString(from start: Int) throws(JSONDecodingError) {
        var kind = JSONToken.Kind.string
        while true {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                try append(kind, from: start, to: position)
                position += 1
                return
            case UInt8(ascii: "\\"):
                kind = .escapedString
                try escape()
            case 0..<0x20:
                throw unexpected(
                    position < bytes.count ? "a string without unescaped control characters" : "the end of a string"
                )
            case 0x80...:
                try multibyteScalar()
            default:
                position += 1
            }
            position = bytes.endOfPlainText(from: position)
        }
    }

    private mutating func escape() throws(JSONDecodingError) {
        position += 1
        switch bytes[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            position += 1
            for _ in 0..<4 {
                guard JSONText.hexadecimalDigit(bytes[position]) != nil else {
                    throw unexpected("four hexadecimal digits")
                }
                position += 1
            }
        default:
            throw unexpected("an escape sequence")
        }
    }

    /// Reads a UTF-8 sequence of more than one byte (RFC 3629, section 4: no overlong forms, no surrogates, nothing
    /// above U+10FFFF).
    private mutating func multibyteScalar() throws(JSONDecodingError) {
        let lead = bytes[position]
        var second: ClosedRange<UInt8> = 0x80...0xBF
        let length: Int
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: throw unexpected("UTF-8", found: "an invalid byte")
        }
        guard second ~= bytes[position + 1] else {
            throw unexpected("UTF-8", found: "an invalid sequence of bytes")
        }
        for offset in 2..<max(2, length) where !(0x80...0xBF ~= bytes[position + offset]) {
            throw unexpected("UTF-8", found: "an invalid sequence of bytes")
        }
        position += length
    }

    /// Reads a number (RFC 8259, section 6).
    mutating func number() throws(JSONDecodingError) {
        let start = position
        var kind = JSONToken.Kind.integer
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        if bytes[position] == UInt8(ascii: "0") {
            position += 1
        } else {
            try digits()
        }
        if bytes[position] == UInt8(ascii: ".") {
            kind = .number
            position += 1
            try digits()
        }
        if bytes[position] | 0x20 == UInt8(ascii: "e") {
            kind = .number
            position += 1
            if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            try digits()
        }
        try append(kind, from: start, to: position)
    }

    /// Reads one digit or more.
    private mutating func digits() throws(JSONDecodingError) {
        let start = position
        while UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] {
            position += 1
        }
        guard position > start else { throw unexpected("a digit") }
    }
}
