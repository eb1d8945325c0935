/// Input that is no text in its encoding, and where.
struct EncodingProblem: Sendable {
    /// The offset in the decoded text.
    var offset: Int
    /// The diagnostic's code.
    var code: String
    var message: String
}

/// Bytes read as text: UTF-16 when they start with its byte order mark, else UTF-8.
struct DecodedText {
    /// The text in UTF-8 without a byte order mark. Where the input is broken UTF-16 it has U+FFFD, where it is broken
    /// UTF-8 it has the bytes as they came.
    private(set) var utf8: [UInt8]
    private(set) var isASCII: Bool
    private(set) var problem: EncodingProblem?

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(utf16: bytes, littleEndian: true)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(utf16: bytes, littleEndian: false)
        } else {
            self.init(utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        }
    }

    private init(utf8 bytes: [UInt8]) {
        let survey = bytes.withUnsafeBytes(UTF8Survey.init)
        utf8 = bytes
        isASCII = survey.isASCII
        problem = survey.firstInvalid.map { offset in
            let byte = "0x" + hexadecimal(UInt32(bytes[offset]), digits: 2)
            return EncodingProblem(offset: offset, code: "invalid-utf8", message: "the byte \(byte) is not UTF-8 here")
        }
    }

    private init(utf16 bytes: [UInt8], littleEndian: Bool) {
        utf8 = []
        isASCII = true
        utf8.reserveCapacity(bytes.count / 2)
        var offset = 2
        func unit(at offset: Int) -> UInt32? {
            guard offset + 1 < bytes.count else { return nil }
            let first = UInt32(bytes[offset]), second = UInt32(bytes[offset + 1])
            return littleEndian ? second << 8 | first : first << 8 | second
        }
        while let high = unit(at: offset) {
            offset += 2
            if let scalar = Unicode.Scalar(high) {
                append(scalar)
            } else if high < 0xDC00, let low = unit(at: offset), 0xDC00...0xDFFF ~= low,
                let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
            {
                offset += 2
                append(scalar)
            } else {
                report("the surrogate 0x\(hexadecimal(high, digits: 4)) has no other half")
                append("\u{FFFD}")
            }
        }
        if offset < bytes.count { report("the last character has only one byte") }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if !scalar.isASCII { isASCII = false }
        utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func report(_ message: String) {
        if problem == nil { problem = EncodingProblem(offset: utf8.count, code: "invalid-utf16", message: message) }
    }
}

/// An uppercase hexadecimal number of at least so many digits.
func hexadecimal(_ number: UInt32, digits: Int) -> String {
    let text = String(number, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
}
