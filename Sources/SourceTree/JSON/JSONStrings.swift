extension JSONReader {
    /// Takes a string; its range in the source when it stands there verbatim, else nil, and its text in ``unescaped``.
    mutating func takeString(_ builder: inout TreeBuilder) throws(ParsingStopped) -> Range<Int>? {
        let quote = offset
        offset += 1
        skipPlainCharacters()
        if current == UInt8(ascii: "\"") {
            defer { offset += 1 }
            return quote + 1..<offset
        }
        unescaped.removeAll(keepingCapacity: true)
        unescaped.append(contentsOf: source[quote + 1..<offset])
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return nil
            case UInt8(ascii: "\\"): try takeEscape(&builder)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                offset = quote
                throw syntaxError("the string that starts here does not end on its line", &builder)
            default:
                let name = "U+\(hexadecimal(UInt32(byte), digits: 4))"
                throw syntaxError("the control character \(name) must be escaped in a string", &builder)
            }
            let start = offset
            skipPlainCharacters()
            unescaped.append(contentsOf: source[start..<offset])
        }
        offset = quote
        throw syntaxError("the string that starts here never ends", &builder)
    }

    /// Moves to the next quote, backslash or control character, or to the end.
    private mutating func skipPlainCharacters() {
        while offset < source.count {
            let byte = source[offset]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
            offset += 1
        }
    }

    private mutating func takeEscape(_ builder: inout TreeBuilder) throws(ParsingStopped) {
        let backslash = offset
        offset += 1
        let character: UInt8
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): character = source[offset]
        case UInt8(ascii: "b"): character = 0x08
        case UInt8(ascii: "f"): character = 0x0C
        case UInt8(ascii: "n"): character = 0x0A
        case UInt8(ascii: "r"): character = 0x0D
        case UInt8(ascii: "t"): character = 0x09
        case UInt8(ascii: "u"):
            try takeUnicodeEscape(from: backslash, &builder)
            return
        default:
            offset = backslash
            throw syntaxError("this is no escape that JSON has: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u", &builder)
        }
        offset += 1
        unescaped.append(character)
    }

    private mutating func takeUnicodeEscape(
        from backslash: Int,
        _ builder: inout TreeBuilder
    ) throws(ParsingStopped) {
        guard let unit = hexadecimalUnit(at: backslash) else {
            offset = backslash
            throw syntaxError("\\u must be followed by four hexadecimal digits", &builder)
        }
        offset = backslash + 6
        var scalar = Unicode.Scalar(unit)
        if 0xD800...0xDBFF ~= unit, let low = hexadecimalUnit(at: offset), 0xDC00...0xDFFF ~= low {
            offset += 6
            scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
        }
        unescaped.append(contentsOf: UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }

    /// The value of a `\u` escape at an offset.
    private func hexadecimalUnit(at start: Int) -> UInt32? {
        guard start + 6 <= source.count, source[start] == UInt8(ascii: "\\"), source[start + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt32 = 0
        for byte in source[start + 2..<start + 6] {
            let digit = NumberText.value(of: byte)
            guard digit < 16 else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
