/// Words and numbers.
extension JSONReader {
    mutating func takeWord(
        _ word: StaticString,
        _ kind: Node.Kind,
        _ builder: inout TreeBuilder
    ) throws(ParsingStopped) {
        let start = offset
        let expected = UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytesEqual(source, at: start, expected) else { throw unexpectedValue(&builder) }
        offset += expected.count
        if let current, Self.isWordCharacter(current) {
            offset = start
            throw unexpectedValue(&builder)
        }
        builder.addScalar(kind, .plain, text: start..<offset, at: start)
    }

    private static func isWordCharacter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || isDigit(byte) || byte == UInt8(ascii: "_")
    }

    mutating func takeNumber(_ builder: inout TreeBuilder) throws(ParsingStopped) {
        let start = offset
        var kind = Node.Kind.integer
        if current == UInt8(ascii: "-") { offset += 1 }
        let startsWithZero = current == UInt8(ascii: "0")
        let digits = try takeDigits("expected a digit", &builder)
        if startsWithZero, digits > 1 {
            offset -= digits
            throw syntaxError("a JSON number has no leading zero", &builder)
        }
        if current == UInt8(ascii: ".") {
            kind = .number
            offset += 1
            _ = try takeDigits("expected a digit after the decimal point", &builder)
        }
        if let mark = current, mark | 0x20 == UInt8(ascii: "e") {
            kind = .number
            offset += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
            _ = try takeDigits("expected a digit in the exponent", &builder)
        }
        builder.addScalar(kind, .plain, text: start..<offset, at: start)
    }

    /// Takes one or more digits, and returns how many.
    private mutating func takeDigits(
        _ expected: String,
        _ builder: inout TreeBuilder
    ) throws(ParsingStopped) -> Int {
        let start = offset
        while let digit = current, Self.isDigit(digit) { offset += 1 }
        if offset == start { throw syntaxError(expected, &builder) }
        return offset - start
    }
}
