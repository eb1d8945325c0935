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
    ///
    /// Arithmetic on eight bytes at once: in a word whose high bits are clear, subtracting 1 from each byte sets the
    /// high bit of those that were 0, and subtracting 0x20 that of those below. A borrow can only spoil bytes above the
    /// first that is found.
    @inline(__always)
    private func plainCount(at index: Int) -> Int {
        guard index >= 0, index <= bytes.count - 8 else { return 0 }
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let control = word &- 0x2020_2020_2020_2020
        let quote = (word ^ 0x2222_2222_2222_2222) &- 0x0101_0101_0101_0101
        let backslash = (word ^ 0x5C5C_5C5C_5C5C_5C5C) &- 0x0101_0101_0101_0101
        let found = (((control | quote | backslash) & ~word) | word) & 0x8080_8080_8080_8080
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

    /// Some of the bytes; none when the bounds are not within the text.
    @inline(__always)
    func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
        guard start >= 0, start < end, end <= bytes.count else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: buffer[start..<end])
    }

    /// Whether the bytes from `start` to `end` are those of a word.
    @inline(__always)
    func isEqual(_ start: Int, _ end: Int, to word: ByteView) -> Bool {
        guard start >= 0, start <= end, end <= bytes.count, end - start == word.count else { return false }
        var index = 0
        while index <= word.count - 8 {
            let difference = bytes.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
                ^ word.bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard difference == 0 else { return false }
            index += 8
        }
        while index < word.count {
            guard bytes[start + index] == word.bytes[index] else { return false }
            index += 1
        }
        return true
    }
}
