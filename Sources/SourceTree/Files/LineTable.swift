/// Where the lines of a text start, and how many of its bytes only continue a scalar.
///
/// Both make a location cheap: a binary search for the line, and a column without walking a line that may be the whole
/// file, as in minified JSON.
struct LineTable: Sendable {
    /// The byte offset of each line's first byte.
    let starts: [UInt32]
    /// For text that is not ASCII: the continuation bytes before each block of ``blockSize`` bytes.
    private let continuationsBefore: [UInt32]

    private static let blockSize = 256

    init(of bytes: [UInt8], isASCII: Bool) {
        starts = bytes.withUnsafeBytes(Self.lineStarts)
        continuationsBefore = isASCII ? [] : bytes.withUnsafeBytes(Self.continuationCounts)
    }

    private static func lineStarts(in bytes: UnsafeRawBufferPointer) -> [UInt32] {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(bytes.count / 32)
        /// Takes note of the byte at an index if it ends a line.
        func take(_ index: Int) {
            let lineFeed = UInt8(ascii: "\n")
            let endsLine =
                bytes[index] == lineFeed
                || bytes[index] == UInt8(ascii: "\r") && !(index + 1 < bytes.count && bytes[index + 1] == lineFeed)
            if endsLine { starts.append(UInt32(truncatingIfNeeded: index + 1)) }
        }
        var offset = 0
        while offset + 8 <= bytes.count {
            // The bytes below 0x0E, as line breaks are, have their highest bit set here; some others may have, too.
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            var marks = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
            while marks != 0 {
                take(offset + marks.trailingZeroBitCount / 8)
                marks &= marks - 1
            }
            offset += 8
        }
        for index in offset..<bytes.count { take(index) }
        return starts
    }

    private static func continuationCounts(in bytes: UnsafeRawBufferPointer) -> [UInt32] {
        var counts: [UInt32] = []
        counts.reserveCapacity(bytes.count / blockSize + 1)
        var count: UInt32 = 0
        for block in stride(from: 0, through: bytes.count, by: blockSize) {
            counts.append(count)
            var offset = block
            let end = min(block + blockSize, bytes.count)
            while offset + 8 <= end {
                // A continuation byte is the one whose highest bit is set and the next is not.
                let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                count += UInt32((word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount)
                offset += 8
            }
            while offset < end {
                if UTF8.isContinuation(bytes[offset]) { count += 1 }
                offset += 1
            }
        }
        return counts
    }

    var isASCII: Bool { continuationsBefore.isEmpty }

    /// The index in ``starts`` of the line that holds the byte at an offset.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// How many Unicode scalars start within a range of bytes.
    func scalars(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        end - start - (continuations(before: end, in: bytes) - continuations(before: start, in: bytes))
    }

    private func continuations(before offset: Int, in bytes: [UInt8]) -> Int {
        if continuationsBefore.isEmpty { return 0 }
        let block = offset / Self.blockSize
        var count = Int(continuationsBefore[block])
        for byte in bytes[block * Self.blockSize..<offset] where UTF8.isContinuation(byte) { count += 1 }
        return count
    }
}
