/// Numbers as the core schema of YAML 1.2 and JSON write them.
enum NumberText {
    /// `.integer`, `.number`, or nil when the text is no number.
    static func kind(of text: UnsafeBufferPointer<UInt8>) -> Node.Kind? {
        if let (radix, digits) = prefixed(text) {
            return !digits.isEmpty && digits.allSatisfy({ value(of: $0) < radix }) ? .integer : nil
        }
        var offset = 0
        if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") { offset = 1 }
        if isInfinity(text, from: offset) || offset == 0 && text.isAny(of: ".nan", ".NaN", ".NAN") { return .number }

        let whole = digits(text, from: offset)
        offset += whole
        if offset == text.count { return whole > 0 ? .integer : nil }
        if text[offset] == UInt8(ascii: ".") {
            let fraction = digits(text, from: offset + 1)
            guard whole + fraction > 0 else { return nil }
            offset += 1 + fraction
        } else if whole == 0 {
            return nil
        }
        if offset < text.count, text[offset] | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if offset < text.count, text[offset] == UInt8(ascii: "-") || text[offset] == UInt8(ascii: "+") {
                offset += 1
            }
            let exponent = digits(text, from: offset)
            guard exponent > 0 else { return nil }
            offset += exponent
        }
        return offset == text.count ? .number : nil
    }

    /// The value of text of kind `.integer`; nil beyond `Int`.
    static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let negative = text.first == UInt8(ascii: "-")
        var radix = 10
        var digits = text[(negative || text.first == UInt8(ascii: "+") ? 1 : 0)...]
        if let prefixed = prefixed(text) { (radix, digits) = prefixed }
        var magnitude = 0
        for byte in digits {
            // Counted downwards when negative, since the least integer has no positive counterpart.
            let (product, productOverflows) = magnitude.multipliedReportingOverflow(by: radix)
            let digit = negative ? -value(of: byte) : value(of: byte)
            let (sum, sumOverflows) = product.addingReportingOverflow(digit)
            if productOverflows || sumOverflows { return nil }
            magnitude = sum
        }
        return magnitude
    }

    /// The value of text of kind `.integer` or `.number`; beyond the range of `Double` it is infinite.
    static func number(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        if let (radix, digits) = prefixed(text) {
            return digits.reduce(0) { $0 * Double(radix) + Double(value(of: $1)) }
        }
        let negative = text.first == UInt8(ascii: "-")
        let unsigned = negative || text.first == UInt8(ascii: "+") ? 1 : 0
        if isInfinity(text, from: unsigned) { return negative ? -.infinity : .infinity }
        if text.isAny(of: ".nan", ".NaN", ".NAN") { return .nan }
        return Double(String(decoding: text, as: UTF8.self))
    }

    /// The radix and digits after `0x` or `0o`.
    private static func prefixed(_ text: UnsafeBufferPointer<UInt8>) -> (Int, Slice<UnsafeBufferPointer<UInt8>>)? {
        guard text.count >= 2, text[0] == UInt8(ascii: "0") else { return nil }
        switch text[1] {
        case UInt8(ascii: "x"): return (16, text[2...])
        case UInt8(ascii: "o"): return (8, text[2...])
        default: return nil
        }
    }

    private static func isInfinity(_ text: UnsafeBufferPointer<UInt8>, from offset: Int) -> Bool {
        text.count == offset + 4
            && UnsafeBufferPointer(rebasing: text[offset...]).isAny(of: ".inf", ".Inf", ".INF")
    }

    private static func digits(_ text: UnsafeBufferPointer<UInt8>, from offset: Int) -> Int {
        var end = offset
        while end < text.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[end] { end += 1 }
        return end - offset
    }

    /// The value of a hexadecimal digit; 255 for any other character.
    static func value(of byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte - UInt8(ascii: "A")) + 10
        default: 255
        }
    }
}
