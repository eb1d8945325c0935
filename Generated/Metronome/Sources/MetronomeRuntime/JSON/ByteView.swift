/// The bytes of a text while they are being read: the one place where memory is read without a bounds check of the
/// library.
///
/// It must not outlive the call that lends the bytes. Every read checks its bounds itself, and gives zero bytes behind
/// the end, which JSON has no use for, so that a loop needs no check of its own to stop.
nonisolated struct ByteView {
    private let buffer: UnsafeBufferPointer<UInt8>
    private var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(buffer) }

    init(_ buffer: UnsafeBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    var count: Int { bytes.count }

    /// The byte at an index, or 0 behind the end.
    @inline(__always)
    subscript(index: Int) -> UInt8 {
        index >= 0 && index < bytes.count ? bytes[index] : 0
    }

    /// How many bytes from `index` on are ASCII text without quotation marks, backslashes and control characters, as
    /// far as a block of eight tells; 8 when all of them are, and 0 within the last seven bytes.
    @inline(__always)
    private func plainCount(at index: Int) -> Int {
        guard index >= 0, index <= bytes.count - 8 else { return 0 }
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let found = (Self.highBitsOfSpecialBytes(in: word) | word) & 0x8080_8080_8080_8080
        return found.trailingZeroBitCount / 8
    }

    /// The index of the first byte from `index` on that is not plain, or one of the last bytes, which are left to be
    /// looked at singly.
    func endOfPlainText(from index: Int) -> Int {
        var end = index
        while true {
            let plain = plainCount(at: end)
            end += plain
            guard plain == 8 else { return end }
        }
    }

    /// The index of the first byte from `index` on that must be escaped in JSON: a quotation mark, a backslash or a control
    /// character (RFC 8259, section 7).
    @inline(__always)
    func endOfUnescapedText(from index: Int) -> Int {
        var index = max(index, 0)
        while index <= bytes.count &- 8 {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = Self.highBitsOfSpecialBytes(in: word) & ~word & 0x8080_8080_8080_8080
            if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
            index &+= 1
        }
        return index
    }

    /// A word in which the high bit is set of each byte that is a quotation mark, a backslash or a control character, and
    /// maybe of others: of those with a high bit of their own, and of those above the first that is found.
    ///
    /// Subtracting 1 from a byte sets its high bit if it was 0, subtracting 0x20 if it was below; only then it borrows
    /// from the next.
    @inline(__always)
    private static func highBitsOfSpecialBytes(in word: UInt64) -> UInt64 {
        let control = word &- 0x2020_2020_2020_2020
        let quote = (word ^ 0x2222_2222_2222_2222) &- 0x0101_0101_0101_0101
        let backslash = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101
        return control | quote | backslash
    }

    /// Some of the bytes; none when the bounds are not within the text.
    @inline(__always)
    func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
        guard start >= 0, start < end, end <= bytes.count else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: buffer[start..<end])
    }

    /// Up to eight of the bytes from `start` to `end`, the first the lowest; zeros for what is not there.
    @inline(__always)
    func word(_ start: Int, _ end: Int) -> UInt64 {
        guard start >= 0, start < end, start <= bytes.count - 8 else { return wordAtTheEnd(start, end) }
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        let length = end &- start
        return length >= 8 ? word : word & ~(UInt64.max << UInt64(truncatingIfNeeded: length &* 8))
    }

    /// A word within the last seven bytes, where no eight can be read at once.
    private func wordAtTheEnd(_ start: Int, _ end: Int) -> UInt64 {
        guard start >= 0, start < end else { return 0 }
        return (start..<min(end, start + 8)).reversed().reduce(0) { $0 << 8 | UInt64(self[$1]) }
    }

    /// Whether the bytes from `start` to `end` are those that another text has from a place on.
    func isEqual(_ start: Int, _ end: Int, to other: ByteView, from place: Int) -> Bool {
        guard start >= 0, start <= end, end <= bytes.count, place >= 0, place <= other.count - (end - start) else {
            return false
        }
        return stride(from: 0, to: end - start, by: 8).allSatisfy {
            word(start + $0, end) == other.word(place + $0, place + end - start)
        }
    }
}
