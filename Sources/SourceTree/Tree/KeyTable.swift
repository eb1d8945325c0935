/// Every key of a tree once, numbered: comparing keys is comparing numbers, and a key's `String` is made once.
///
/// Keys are equal when their bytes are. Swift's own equality of strings would take canonically equivalent keys for one.
struct KeyTable: Sendable {
    private(set) var strings: [String] = []
    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// An open-addressing hash table of entry numbers plus one; zero is an empty slot.
    private var slots: [UInt32] = Array(repeating: 0, count: 256)

    private struct Entry: Sendable {
        var hash: Int
        var start: Int
        var count: Int
    }

    /// The number of a key, new or known.
    mutating func intern(_ key: UnsafeRawBufferPointer) -> UInt32 {
        let hash = Self.hash(key)
        let slot = self.slot(for: key, hash: hash)
        if slots[slot] != 0 { return slots[slot] - 1 }
        let number = UInt32(entries.count)
        slots[slot] = number + 1
        entries.append(Entry(hash: hash, start: bytes.count, count: key.count))
        bytes.append(contentsOf: key)
        strings.append(String(decoding: key, as: UTF8.self))
        if entries.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of a key, new or known.
    mutating func intern(_ key: String) -> UInt32 {
        var key = key
        return key.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
    }

    /// The number of a key if the tree has it anywhere.
    func number(of key: String) -> UInt32? {
        var key = key
        return key.withUTF8 { utf8 in
            let raw = UnsafeRawBufferPointer(utf8)
            let found = slots[slot(for: raw, hash: Self.hash(raw))]
            return found == 0 ? nil : found - 1
        }
    }

    /// The slot that holds the key, or the empty one where it belongs.
    private func slot(for key: UnsafeRawBufferPointer, hash: Int) -> Int {
        let mask = slots.count - 1
        var slot = hash & mask
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.hash == hash, entry.count == key.count, holds(key, at: entry.start) { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func holds(_ key: UnsafeRawBufferPointer, at start: Int) -> Bool {
        bytes.withUnsafeBytes { bytesEqual($0, at: start, key) }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, entry) in entries.enumerated() {
            var slot = entry.hash & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number) + 1
        }
    }

    private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
        // Seeded for each process, so that no document can be made to collide.
        var hasher = Hasher()
        hasher.combine(bytes: key)
        return hasher.finalize()
    }
}
