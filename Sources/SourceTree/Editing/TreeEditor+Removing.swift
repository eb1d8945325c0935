extension TreeEditor {
    /// Removes the values at these pointers from what contains them, all at once: an index means what it means before
    /// any is removed.
    ///
    /// - Returns: whether all could be removed; the root cannot, and then nothing changes.
    @discardableResult
    public mutating func remove(_ pointers: some Sequence<JSONPointer>) -> Bool {
        var names: [JSONPointer: Set<String>] = [:]
        for pointer in pointers {
            guard let last = pointer.tokens.last else { return false }
            names[JSONPointer(tokens: pointer.tokens.dropLast()), default: []].insert(last)
        }
        // The innermost first: a pointer through an array must not meet one that has become shorter.
        for (parent, names) in names.sorted(by: { $0.key.tokens.count > $1.key.tokens.count }) {
            guard let slot = ownedSlot(at: parent) else { continue }
            remove(names, from: own(slot))
        }
        return true
    }

    private mutating func remove(_ names: Set<String>, from node: UInt32) {
        let record = arena.records[Int(node)]
        switch record.kind {
        case .sequence:
            let indices = Set(names.compactMap(JSONPointer.index))
            let kept = arena.items[record.range].enumerated().filter { !indices.contains($0.offset) }
            setItems(kept.map(\.element), of: node)
        case .mapping:
            let keys = Set(names.compactMap(arena.keys.number))
            setMembers(arena.members[record.range].filter { !keys.contains($0.key) }, of: node)
        default: break
        }
    }
}
