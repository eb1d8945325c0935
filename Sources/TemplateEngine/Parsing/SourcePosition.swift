/// A place in a template, both numbers from 1, the column in Unicode scalars.
struct SourcePosition: Hashable, Comparable, Sendable {
    var line: Int
    var column: Int

    static func < (a: SourcePosition, b: SourcePosition) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// Counts lines and columns while a text is read forwards, so that positions cost nothing but one pass over it.
struct PositionCounter {
    private var offset: Int
    private var position = SourcePosition(line: 1, column: 1)

    init(from offset: Int) { self.offset = offset }

    /// The position of an offset that is not before the last one asked for.
    mutating func position(of target: Int, in bytes: [UInt8]) -> SourcePosition {
        while offset < target {
            if bytes[offset] == ASCII.lineFeed {
                position = SourcePosition(line: position.line + 1, column: 1)
            } else if bytes[offset] & 0b1100_0000 != 0b1000_0000 {  // not a continuation byte of UTF-8
                position.column += 1
            }
            offset += 1
        }
        return position
    }
}
