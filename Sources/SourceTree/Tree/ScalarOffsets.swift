/// Turns libyaml's positions, counted in Unicode scalars, into byte offsets.
///
/// Positions come almost in order, so a cursor that walks from the last one is linear over a whole text.
struct ScalarOffsets {
    private let bytes: UnsafeRawBufferPointer
    private let isASCII: Bool
    private var index = 0
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer, isASCII: Bool) {
        self.bytes = bytes
        self.isASCII = isASCII
    }

    /// The byte offset of the scalar with an index; the text's length when it is beyond.
    mutating func byteOffset(of target: Int) -> Int {
        if isASCII { return min(target, bytes.count) }
        while index < target, offset + 8 <= bytes.count,
            bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            let step = min(8, target - index)
            offset += step
            index += step
        }
        while index < target, offset < bytes.count {
            offset += 1
            while offset < bytes.count, UTF8.isContinuation(bytes[offset]) { offset += 1 }
            index += 1
        }
        while index > target, offset > 0 {
            offset -= 1
            while offset > 0, UTF8.isContinuation(bytes[offset]) { offset -= 1 }
            index -= 1
        }
        return offset
    }
}
