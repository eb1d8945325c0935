/// Finds the position of a property by the bytes of its name, without making a string of them.
///
/// A hash table with open addressing, of which at most half is filled.
nonisolated struct PropertyNames: Sendable {
    /// The name at each position; `nil` where the position has none.
    private let names: [[UInt8]?]
    /// Positions, in the places their names hash to; -1 for none.
    private var table: [Int]

    init(_ names: [String?]) {
        self.names = names.map { name in name.map { Array($0.utf8) } }
        var size = 4
        while size < names.count * 2 { size *= 2 }
        table = [Int](repeating: -1, count: size)
        for (position, name) in self.names.enumerated() {
            guard let name else { continue }
            var place = Self.hash(name, 0, name.count) & (size - 1)
            while table[place] >= 0 { place = (place + 1) & (size - 1) }
            table[place] = position
        }
    }

    /// The position of the name in `bytes[start..<end]`.
    ///
    /// - Parameter guess: The position to look at first: objects mostly have their members in order.
    func position(of bytes: [UInt8], _ start: Int, _ end: Int, guess: Int) -> Int? {
        if guess < names.count, isName(guess, bytes, start, end) { return guess }
        var place = Self.hash(bytes, start, end) & (table.count - 1)
        while table[place] >= 0 {
            if isName(table[place], bytes, start, end) { return table[place] }
            place = (place + 1) & (table.count - 1)
        }
        return nil
    }

    private func isName(_ position: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard let name = names[position] else { return false }
        return bytes.withUnsafeBufferPointer { text in
            name.withUnsafeBufferPointer { ByteView(text).isEqual(start, end, to: ByteView($0)) }
        }
    }

    /// FNV-1a. The table holds the document's names alone, so no text can make it degenerate.
    private static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in start..<end {
            hash = (hash ^ UInt32(bytes[index])) &* 16_777_619
        }
        return Int(truncatingIfNeeded: hash ^ hash >> 15)
    }
}
