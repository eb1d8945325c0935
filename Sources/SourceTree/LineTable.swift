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

    private static func lineStarts(in bytes: UnsafeRawBufferPointer) -> [UInt32] {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(bytes.count / 32)
        let carriageReturn = UInt8(ascii: "\r"), lineFeed = UInt8(ascii: "\n")
        var offset = 0
        while offset < bytes.count {
            if offset + 8 <= bytes.count {
                // Passes eight bytes at once when none of them is below 0x0E, as line breaks are.
                let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                if (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080 == 0 {
                    offset += 8
                    continue
                }
            }
            for index in offset..<min(offset + 8, bytes.count) where bytes[index] <= carriageReturn {
                let isPair =
                    bytes[index] == carriageReturn && index + 1 < bytes.count && bytes[index + 1] == lineFeed
                if bytes[index] == lineFeed || bytes[index] == carriageReturn && !isPair {
                    starts.append(UInt32(truncatingIfNeeded: index + 1))
                }
            }
            offset += 8
        }
        return starts
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
