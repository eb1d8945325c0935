/// Keys, and what becomes of them when a mapping closes.
extension TreeBuilder {
    /// Sets the key that the next node is the value of.
    mutating func setKey(_ text: UnsafeRawBufferPointer, at position: Int, merges: Bool = false) {
        let key = arena.keys.intern(text)
        frames[frames.count - 1].key = .key(key, position: UInt32(truncatingIfNeeded: position))
        if merges { frames[frames.count - 1].mergesMembers = true }
    }

    /// Makes the next node the value of no key, because of an error in the key.
    mutating func setUnusableKey() {
        frames[frames.count - 1].key = .unusable
    }

    /// Takes the place of a node that was an error.
    mutating func addUnusable(at position: Int) {
        if expectsKey {
            setUnusableKey()
        } else {
            addScalar(.null, .plain, text: 0..<0, at: position)
        }
    }

    mutating func closeMapping(_ frame: OpenCollection) {
        let start = frame.pendingStart
        duplicates.begin(keys: arena.keys.strings.count)
        for place in start..<pendingMembers.count {
            let member = pendingMembers[place]
            if let first = duplicates.insert(member.key, at: member.keyPosition) { reportDuplicate(member, first) }
        }
        if frame.mergesMembers {
            let merged = arena.merge(Array(pendingMembers[start...]), &duplicates, &errors)
            pendingMembers.replaceSubrange(start..., with: merged)
        }

        let count = pendingMembers.count - start
        arena.records[Int(frame.node)].first = UInt32(truncatingIfNeeded: arena.members.count)
        arena.records[Int(frame.node)].count = UInt32(truncatingIfNeeded: count)
        arena.members.append(contentsOf: pendingMembers[start...])
        if count >= NodeArena.orderedFrom { arena.orderKeys(of: frame.node) }
        pendingMembers.removeLast(count)
    }

    private mutating func reportDuplicate(_ member: MemberRecord, _ first: UInt32) {
        let key = arena.keys.strings[Int(member.key)]
        report(
            "duplicate-key",
            "the key \(quoted(key)) is in this mapping twice",
            at: Int(member.keyPosition),
            notes: [.init("the first one is here", at: file.location(at: Int(first)))]
        )
    }
}
