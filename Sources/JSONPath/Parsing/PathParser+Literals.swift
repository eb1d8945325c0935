/// Strings and numbers (RFC 9535, sections 2.3.1.1, 2.3.3.1 and 2.3.5.1).
extension PathParser {
    /// A string in single or double quotes.
    mutating func string() throws(JSONPathSyntaxError) -> String {
        let start = scanner.offset
        let quote = scanner.bytes[start]
        scanner.offset += 1
        var result: [UInt8] = []
        while let byte = scanner.byte {
            switch byte {
            case quote:
                scanner.offset += 1
                return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): result += String(try escapedScalar(in: quote)).utf8
            case 0..<0x20: throw error("a control character in a string has to be escaped")
            default:
                result.append(byte)
                scanner.offset += 1
            }
        }
        throw error("this string does not end", at: start)
    }

    private mutating func escapedScalar(in quote: UInt8) throws(JSONPathSyntaxError) -> Unicode.Scalar {
        let start = scanner.offset
        scanner.offset += 1
        let byte = scanner.byte
        scanner.offset += 1
        switch byte {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "\\"): return "\\"
        case quote: return Unicode.Scalar(quote)
        case UInt8(ascii: "u"): return try unicodeEscape(from: start)
        default: throw error("this is no escape that a string can have", at: start)
        }
    }

    private mutating func unicodeEscape(from start: Int) throws(JSONPathSyntaxError) -> Unicode.Scalar {
        let first = try codeUnit(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, scanner.skip("\\u") else {
            throw error("this is half of a surrogate pair", at: start)
        }
        let second = try codeUnit(from: start)
        guard 0xDC00...0xDFFF ~= second,
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
        else { throw error("this is half of a surrogate pair", at: start) }
        return scalar
    }

    private mutating func codeUnit(from start: Int) throws(JSONPathSyntaxError) -> UInt32 {
        let digits = scanner.bytes[scanner.offset...].prefix(4)
        guard digits.count == 4, digits.allSatisfy(\.isHexadecimalDigit),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw error("four hexadecimal digits have to follow '\\u'", at: start) }
        scanner.offset += 4
        return value
    }

    /// An index, or a boundary of a slice: no `-0`, no leading zeros, and within what a double holds exactly.
    mutating func integer() throws(JSONPathSyntaxError) -> Int {
        let start = scanner.offset
        let isNegative = scanner.skip("-")
        let digits = scanner.take { $0.isDigit }
        guard !digits.isEmpty else { throw error("a digit has to follow '-', not \(scanner.found)") }
        guard digits == "0" ? !isNegative : !digits.hasPrefix("0") else {
            throw error("an integer has no leading zeros, and zero no sign", at: start)
        }
        guard let magnitude = Int(digits), magnitude < 1 << 53 else {
            throw error("an integer is between -(2^53)+1 and (2^53)-1", at: start)
        }
        return isNegative ? -magnitude : magnitude
    }

    /// A number as JSON writes it.
    mutating func number() throws(JSONPathSyntaxError) -> Number {
        let start = scanner.offset
        _ = scanner.skip("-")
        let whole = scanner.take { $0.isDigit }
        guard !whole.isEmpty else { throw error("a digit has to follow '-', not \(scanner.found)") }
        guard whole == "0" || !whole.hasPrefix("0") else { throw error("a number has no leading zeros", at: start) }
        if scanner.skip("."), scanner.take(while: { $0.isDigit }).isEmpty {
            throw error("a digit has to follow '.', not \(scanner.found)")
        }
        if scanner.skip("e") || scanner.skip("E") {
            if !scanner.skip("-") { _ = scanner.skip("+") }
            if scanner.take(while: { $0.isDigit }).isEmpty {
                throw error("a digit has to be in an exponent, not \(scanner.found)")
            }
        }
        let text = String(decoding: scanner.bytes[start..<scanner.offset], as: UTF8.self)
        return Number(double: Double(text) ?? 0, integer: Int(text))
    }
}

extension UInt8 {
    fileprivate var isHexadecimalDigit: Bool {
        isDigit || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self || UInt8(ascii: "A")...UInt8(ascii: "F") ~= self
    }
}
