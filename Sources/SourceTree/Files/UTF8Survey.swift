/// What bytes are as UTF-8: whether ASCII alone, and where they first stop being UTF-8 (RFC 3629, section 4).
struct UTF8Survey {
    private(set) var isASCII = true
    /// The offset of the first byte that is not part of a well-formed sequence.
    private(set) var firstInvalid: Int?

    init(_ bytes: UnsafeRawBufferPointer) {
        var offset = 0
        while offset < bytes.count {
            if offset + 8 <= bytes.count,
                bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                offset += 8
            } else if bytes[offset] < 0x80 {
                offset += 1
            } else {
                isASCII = false
                guard let length = Self.lengthOfSequence(at: offset, in: bytes) else {
                    firstInvalid = offset
                    return
                }
                offset += length
            }
        }
    }

    /// The length of the well-formed sequence of two to four bytes at an offset.
    private static func lengthOfSequence(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
        // The second byte's range excludes overlong forms, surrogates and what is beyond U+10FFFF.
        let length: Int
        let second: ClosedRange<UInt8>
        switch bytes[offset] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard offset + length <= bytes.count, second ~= bytes[offset + 1] else { return nil }
        for index in 2..<max(length, 2) where !UTF8.isContinuation(bytes[offset + index]) { return nil }
        return length
    }
}
