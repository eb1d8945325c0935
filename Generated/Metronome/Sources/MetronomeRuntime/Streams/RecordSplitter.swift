/// Splits bytes into the texts of a JSON sequence, whatever the pieces in which they come: lines (JSON Lines, NDJSON),
/// or, where the first byte is a record separator, texts that begin with one (RFC 7464).
nonisolated struct RecordSplitter {
    private static let lineFeed: UInt8 = 0x0A
    private static let recordSeparator: UInt8 = 0x1E

    /// How many bytes a record may have.
    let maximumSize: Int
    private var delimiter: UInt8?
    private var input: [UInt8] = []
    private var position = 0
    private var record: [UInt8] = []

    init(maximumSize: Int) {
        self.maximumSize = maximumSize
    }

    /// Whether the records are those of RFC 7464.
    var isSequence: Bool {
        delimiter == Self.recordSeparator
    }

    /// Takes the next piece. What came before it must have been read.
    mutating func append(_ bytes: [UInt8]) {
        input = bytes
        position = 0
        if delimiter == nil, let first = bytes.first {
            delimiter = first == Self.recordSeparator ? first : Self.lineFeed
        }
    }

    /// The next record that is complete, or `nil` where more bytes are needed. Blank ones are left out.
    ///
    /// - Throws: ``APIError`` of kind `decoding` for a record that is too large.
    mutating func next() throws -> [UInt8]? {
        while position < input.count {
            let end = input[position...].firstIndex { $0 == delimiter } ?? input.count
            record += input[position..<end]
            guard record.count <= maximumSize else {
                throw APIError(kind: .decoding, message: "A line of JSON has more than \(maximumSize) bytes")
            }
            position = end + 1
            if end < input.count, let record = rest() { return record }
        }
        return nil
    }

    /// What is there after the last delimiter, when nothing more comes.
    mutating func rest() -> [UInt8]? {
        defer { record = [] }
        return record.allSatisfy(Self.isBlank) ? nil : record
    }

    /// White space of JSON (RFC 8259 section 2).
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
