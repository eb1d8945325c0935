/// Finds keys that a mapping has twice, without hashing: for each key number, which mapping had it last.
struct DuplicateKeys {
    private var lastSeen: [(mapping: UInt32, position: UInt32)] = []
    private var mapping: UInt32 = 0

    /// Starts another mapping. Its members come without those of other mappings in between.
    /// - Parameter count: How many key numbers there are.
    mutating func begin(keys count: Int) {
        mapping += 1
        // In steps, since almost every mapping of a new document brings a key or two.
        if count > lastSeen.count {
            let more = max(count - lastSeen.count, 256)
            lastSeen.append(contentsOf: repeatElement((mapping: 0, position: 0), count: more))
        }
    }

    /// Remembers a key, unless the mapping has it: then its first position.
    mutating func insert(_ key: UInt32, at position: UInt32) -> UInt32? {
        let seen = lastSeen[Int(key)]
        if seen.mapping == mapping { return seen.position }
        lastSeen[Int(key)] = (mapping, position)
        return nil
    }
}
