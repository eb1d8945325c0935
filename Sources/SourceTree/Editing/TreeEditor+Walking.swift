extension TreeEditor {
    /// Where a node's index stands: what is written there is what the tree has at that place.
    enum Slot {
        case root
        case item(Int)
        case member(Int)
    }

    /// The node that a pointer leads to.
    func node(at pointer: JSONPointer) -> UInt32? {
        var node = root
        for token in pointer.tokens {
            guard let slot = slot(of: token, in: node) else { return nil }
            node = self[slot]
        }
        return node
    }

    /// The slot that a pointer leads to, after everything on the way to it has been made reachable by this way alone.
    mutating func ownedSlot(at pointer: JSONPointer) -> Slot? {
        var slot = Slot.root
        for token in pointer.tokens {
            // First of all: `self` is read before the arguments of its method are.
            let node = own(slot)
            guard let next = self.slot(of: token, in: node) else { return nil }
            slot = next
        }
        return slot
    }

    /// The node in a slot that nothing else leads to: itself, or a copy that takes its place.
    ///
    /// A copy shares its children with the original, which have one more way to them.
    mutating func own(_ slot: Slot) -> UInt32 {
        let node = self[slot]
        guard uses[Int(node)] > 1 else { return node }
        var record = arena.records[Int(node)]
        let copy = UInt32(truncatingIfNeeded: arena.records.count)
        switch record.kind {
        case .sequence:
            let items = Array(arena.items[record.range])
            record.first = UInt32(truncatingIfNeeded: arena.items.count)
            arena.items += items
            for item in items { uses[Int(item)] += 1 }
        case .mapping:
            let members = Array(arena.members[record.range])
            record.first = UInt32(truncatingIfNeeded: arena.members.count)
            arena.members += members
            for member in members { uses[Int(member.value)] += 1 }
        default: break
        }
        if record.hasProperties { arena.properties[copy] = arena.properties[node] }
        if record.hasKeyOrder { arena.keyOrders[copy] = arena.keyOrders[node] }
        arena.records.append(record)
        uses.append(0)
        self[slot] = copy
        return copy
    }

    /// The node in a slot; a node that is put into one has one more way to it, and the one before it one less.
    subscript(slot: Slot) -> UInt32 {
        get {
            switch slot {
            case .root: root
            case .item(let place): arena.items[place]
            case .member(let place): arena.members[place].value
            }
        }
        set {
            uses[Int(self[slot])] -= 1
            uses[Int(newValue)] += 1
            switch slot {
            case .root: root = newValue
            case .item(let place): arena.items[place] = newValue
            case .member(let place): arena.members[place].value = newValue
            }
        }
    }

    func slot(of token: String, in node: UInt32) -> Slot? {
        let record = arena.records[Int(node)]
        switch record.kind {
        case .sequence:
            guard let index = JSONPointer.index(token), index < record.count else { return nil }
            return .item(record.range.lowerBound + index)
        case .mapping:
            return arena.keys.number(of: token).flatMap { arena.member(of: node, key: $0) }.map(Slot.member)
        default: return nil
        }
    }

    // MARK: Children

    /// Gives a sequence that nothing else leads to other items.
    mutating func setItems(_ items: [UInt32], of sequence: UInt32) {
        for item in items { uses[Int(item)] += 1 }
        for item in arena.items[arena.records[Int(sequence)].range] { uses[Int(item)] -= 1 }
        arena.records[Int(sequence)].first = UInt32(truncatingIfNeeded: arena.items.count)
        arena.records[Int(sequence)].count = UInt32(truncatingIfNeeded: items.count)
        arena.items += items
    }

    /// Gives a mapping that nothing else leads to other members.
    mutating func setMembers(_ members: [MemberRecord], of mapping: UInt32) {
        for member in members { uses[Int(member.value)] += 1 }
        for member in arena.members[arena.records[Int(mapping)].range] { uses[Int(member.value)] -= 1 }
        arena.records[Int(mapping)].first = UInt32(truncatingIfNeeded: arena.members.count)
        arena.records[Int(mapping)].count = UInt32(truncatingIfNeeded: members.count)
        arena.members += members
        arena.orderKeys(of: mapping)
    }
}
