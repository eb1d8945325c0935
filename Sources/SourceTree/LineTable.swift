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
        var starts: [UInt32] = [0]
        starts.reserveCapacity(bytes.count / 32)
        bytes.withUnsafeBufferPointer { bytes in
            let carriageReturn = UInt8(ascii: "\r"), lineFeed = UInt8(ascii: "\n")
            for offset in 0..<bytes.count where bytes[offset] <= carriageReturn {
                let byte = bytes[offset]
                let endsLine =
                    byte == lineFeed
                    || byte == carriageReturn && !(offset + 1 < bytes.count && bytes[offset + 1] == lineFeed)
                if endsLine { starts.append(UInt32(truncatingIfNeeded: offset + 1)) }
            }
        }
        self.starts = starts

        var counts: [UInt32] = []
        if !isASCII {
            counts.reserveCapacity(bytes.count / Self.blockSize + 1)
            var count: UInt32 = 0
            for block in stride(from: 0, to: bytes.count + 1, by: Self.blockSize) {
                counts.append(count)
                for byte in bytes[block..<min(block + Self.blockSize, bytes.count)] where UTF8.isContinuation(byte) {
                    count += 1
                }
            }
        }
        continuationsBefore = counts
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
