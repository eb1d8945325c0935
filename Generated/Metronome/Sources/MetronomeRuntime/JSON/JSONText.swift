/// The text inside a JSON string.
nonisolated enum JSONText {
    /// The text of `bytes[start..<end]`, which a parser has found to be the inside of a valid JSON string, with escapes
    /// resolved.
    ///
    /// Half of a surrogate pair (`\ud83d` alone), which RFC 8259 section 8.2 permits but which is no Unicode text,
    /// becomes U+FFFD: programs that cut strings by UTF-16 units send it, and one such character should not cost the
    /// whole document.
    static func unescaped(_ bytes: ByteView, _ start: Int, _ end: Int) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(end - start)
        var index = start
        while index < end {
            let byte = bytes[index]
            guard byte == UInt8(ascii: "\\"), index + 1 < end else {
                text.append(byte)
                index += 1
                continue
            }
            let escape = bytes[index + 1]
            index += 2
            switch escape {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"):
                let unit = codeUnit(bytes, index, end)
                index += 4
                var scalar = Unicode.Scalar(unit)
                if scalar == nil, 0xD800...0xDBFF ~= unit, let low = lowSurrogate(bytes, index, end) {
                    scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
                    index += 6
                }
                text.append(contentsOf: String(scalar ?? "\u{FFFD}").utf8)
            default: text.append(escape)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The number of a hexadecimal digit.
    static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// The UTF-16 code unit of the four hexadecimal digits at `index`.
    private static func codeUnit(_ bytes: ByteView, _ index: Int, _ end: Int) -> UInt32 {
        guard index + 4 <= end else { return 0xFFFD }
        return (index..<index + 4).reduce(0) { $0 << 4 | (hexadecimalDigit(bytes[$1]) ?? 0) }
    }

    /// The second half of a surrogate pair, if its escape is at `index`.
    private static func lowSurrogate(_ bytes: ByteView, _ index: Int, _ end: Int) -> UInt32? {
        guard index + 6 <= end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        let unit = codeUnit(bytes, index + 2, end)
        return 0xDC00...0xDFFF ~= unit ? unit : nil
    }
}
