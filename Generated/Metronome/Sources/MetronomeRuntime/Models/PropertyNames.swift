/// Finds the position of a property by the bytes of its name, without making a string of them.
///
/// A hash table with open addressing, of which at most half is filled.
nonisolated struct PropertyNames: Sendable {
    /// The name at each position, by its ends.
    private let names: [Name]
    /// All names, one behind the other.
    private let text: [UInt8]
    /// Positions, in the places their names hash to; -1 for none.
    private let table: [Int]

    /// A name: its first and its last eight bytes, which are all that most names have, and where all of it is.
    private struct Name {
        let first: UInt64
        let last: UInt64
        let start: Int
        /// -1 for a position that has no name.
        let length: Int

        /// The name in `bytes[start..<end]`.
        @inline(__always)
        init(_ bytes: ByteView, _ start: Int, _ end: Int) {
            first = bytes.word(start, end)
            last = bytes.word(max(start, end &- 8), end)
            self.start = start
            length = end &- start
        }

        static let none = Name(first: 0, last: 0, start: 0, length: -1)

        private init(first: UInt64, last: UInt64, start: Int, length: Int) {
            self.first = first
            self.last = last
            self.start = start
            self.length = length
        }

        /// Whether the ends of two names, and their lengths, are the same.
        @inline(__always)
        func resembles(_ other: Name) -> Bool {
            first == other.first && last == other.last && length == other.length
        }
    }

    /// - Parameter names: The name at each position; `nil` where the position has none.
    init(_ names: [String?]) {
        let text = names.flatMap { Array(($0 ?? "").utf8) }
        self.text = text
        var size = 4
        while size < names.count * 2 { size *= 2 }
        var table = [Int](repeating: -1, count: size)
        self.names = text.withUnsafeBufferPointer { buffer in
            let bytes = ByteView(buffer)
            var start = 0
            return names.enumerated().map { position, name in
                guard let name else { return .none }
                let end = start + name.utf8.count
                defer { start = end }
                var place = Self.hash(bytes, start, end) & (size - 1)
                while table[place] >= 0 { place = (place + 1) & (size - 1) }
                table[place] = position
                return Name(bytes, start, end)
            }
        }
        self.table = table
    }

    /// The position of the name in `bytes[start..<end]`.
    ///
    /// - Parameter guess: The position to look at first: objects mostly have their members in order.
    func position(of bytes: [UInt8], _ start: Int, _ end: Int, guess: Int) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            let bytes = ByteView(buffer)
            let name = Name(bytes, start, end)
            if guess < names.count, isSame(names[guess], name, in: bytes) { return guess }
            var place = Self.hash(bytes, start, end) & (table.count - 1)
            while table[place] >= 0 {
                if isSame(names[table[place]], name, in: bytes) { return table[place] }
                place = (place + 1) & (table.count - 1)
            }
            return nil
        }
    }

    @inline(__always)
    private func isSame(_ name: Name, _ other: Name, in bytes: ByteView) -> Bool {
        name.resembles(other) && (name.length <= 16 || isSameThroughout(name, other, in: bytes))
    }

    private func isSameThroughout(_ name: Name, _ other: Name, in bytes: ByteView) -> Bool {
        text.withUnsafeBufferPointer {
            bytes.isEqual(other.start, other.start + other.length, to: ByteView($0), from: name.start)
        }
    }

    /// FNV-1a. The table holds the document's names alone, so no text can make it degenerate.
    private static func hash(_ bytes: ByteView, _ start: Int, _ end: Int) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in start..<end {
            hash = (hash ^ UInt32(bytes[index])) &* 16_777_619
        }
        return Int(truncatingIfNeeded: hash ^ hash >> 15)
    }
}
