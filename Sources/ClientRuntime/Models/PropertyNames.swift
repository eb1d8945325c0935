/// Finds the position of a property by the bytes of its name, without making a string of them.
///
/// A hash table with open addressing, of which at most half is filled.
struct PropertyNames: Sendable {
    /// The name at each position; empty where the position has none.
    private let names: [[UInt8]]
    /// Positions, in the places their names hash to; -1 for none.
    private var table: [Int]

    init(_ names: [String?]) {
        self.names = names.map { name in name.map { Array($0.utf8) } ?? [] }
        var size = 4
        while size < names.count * 2 { size *= 2 }
        table = [Int](repeating: -1, count: size)
        for (position, name) in names.enumerated() where name != nil {
            let bytes = self.names[position]
            var place = Self.hash(bytes, 0, bytes.count) & (size - 1)
            while table[place] >= 0 { place = (place + 1) & (size - 1) }
            table[place] = position
        }
    }

    /// The position of the name in `bytes[start..<end]`. `guess` is looked at first: objects mostly have their members in order.
    func position(of bytes: [UInt8], _ start: Int, _ end: Int, guess: Int) -> Int? {
        if guess < names.count, isName(guess, bytes, start, end), start < end || isInTable(guess) { return guess }
        var place = Self.hash(bytes, start, end) & (table.count - 1)
        while table[place] >= 0 {
            if isName(table[place], bytes, start, end) { return table[place] }
            place = (place + 1) & (table.count - 1)
        }
        return nil
    }

    /// Whether a position has a name at all, which an empty one may or may not be.
    private func isInTable(_ position: Int) -> Bool { table.contains(position) }

    private func isName(_ position: Int, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        let length = end - start
        guard names[position].count == length else { return false }
        for offset in 0..<length where names[position][offset] != bytes[start + offset] {
            return false
        }
        return true
    }

    /// FNV-1a. The table holds the document's names alone, so no text can make it degenerate.
    private static func hash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var hash: UInt32 = 2_166_136_261
        for index in start..<end {
            hash = (hash ^ UInt32(bytes[index])) &* 16_777_619
        }
        return Int(hash ^ hash >> 15)
    }
}
