extension TreeEditor {
    /// What is merged into a tree.
    public enum Value: Sendable {
        /// A node of another tree. It stays located in its own file.
        case node(Node)
        /// What the tree has at a pointer, as it is before the merge.
        case copy(JSONPointer)
    }

    /// Two values that cannot become one: an object and an array, say.
    public struct Conflict: Sendable {
        /// The value that is there.
        public var target: Node
        /// The value that was to be merged in.
        public var value: Node
    }

    /// Merges a value into those at some pointers, one after the other.
    ///
    /// Of two mappings, members that only one has are kept or inserted, and those that both have are merged. What is
    /// merged into a sequence is appended to it: a sequence's items, and any other value as one item. A scalar is
    /// replaced by a scalar.
    ///
    /// - Returns: the values that cannot be merged. When there are any, nothing changes.
    /// - Throws: an error when the tree would grow beyond what the limits allow.
    public mutating func merge(_ value: Value, into pointers: [JSONPointer]) throws(Diagnostic) -> [Conflict] {
        guard let index = try self.index(of: value) else { return [] }
        // Held as it is now, whatever becomes of the places that lead to it.
        uses[Int(index)] += 1
        defer { uses[Int(index)] -= 1 }
        let conflicts = pointers.flatMap { pointer in
            node(at: pointer).map { self.conflicts(of: $0, with: index, isOutermost: true) } ?? []
        }
        guard conflicts.isEmpty else {
            let tree = tree
            return conflicts.map {
                Conflict(target: Node(tree: tree, index: $0.target), value: Node(tree: tree, index: $0.value))
            }
        }
        try grow(by: index, at: pointers)
        for pointer in pointers {
            guard let slot = ownedSlot(at: pointer) else { continue }
            merge(index, into: slot)
        }
        return []
    }

    private mutating func index(of value: Value) throws(Diagnostic) -> UInt32? {
        switch value {
        case .node(let node): try adopt(node)
        case .copy(let pointer): node(at: pointer)
        }
    }

    // MARK: Merging

    private func conflicts(
        of target: UInt32,
        with value: UInt32,
        isOutermost: Bool = false
    ) -> [(target: UInt32, value: UInt32)] {
        switch (shape(target), shape(value)) {
        case (.mapping, .mapping):
            arena.members[arena.records[Int(value)].range].flatMap { member in
                arena.member(of: target, key: member.key)
                    .map { conflicts(of: arena.members[$0].value, with: member.value) } ?? []
            }
        // A single item is appended where the array itself was asked for; a member must be an array to be added to one.
        case (.sequence, .sequence), (.scalar, .scalar): []
        case (.sequence, _) where isOutermost: []
        default: [(target, value)]
        }
    }

    private enum Shape {
        case scalar, sequence, mapping
    }

    private func shape(_ node: UInt32) -> Shape {
        switch arena.records[Int(node)].kind {
        case .sequence: .sequence
        case .mapping: .mapping
        default: .scalar
        }
    }

    private mutating func merge(_ value: UInt32, into slot: Slot) {
        switch shape(self[slot]) {
        case .scalar: self[slot] = value
        case .sequence:
            let target = own(slot)
            let added = shape(value) == .sequence ? Array(arena.items[arena.records[Int(value)].range]) : [value]
            setItems(Array(arena.items[arena.records[Int(target)].range]) + added, of: target)
        case .mapping:
            let target = own(slot)
            var inserted: [MemberRecord] = []
            for place in arena.records[Int(value)].range {
                let member = arena.members[place]
                if let known = arena.member(of: target, key: member.key) {
                    merge(member.value, into: .member(known))
                } else {
                    inserted.append(member)
                }
            }
            guard !inserted.isEmpty else { return }
            setMembers(Array(arena.members[arena.records[Int(target)].range]) + inserted, of: target)
        }
    }

    // MARK: Limits

    /// Counts what a value adds at each of some places, unless that is too much.
    private mutating func grow(by value: UInt32, at pointers: [JSONPointer]) throws(Diagnostic) {
        let room = limits.aliasedNodes - addedNodes
        let extent = extent(of: value, atMost: room)
        let location = files.location(of: Int(arena.records[Int(value)].position))
        // A place is within as many collections as its pointer has tokens.
        guard (pointers.lazy.map(\.tokens.count).max() ?? 0) + extent.height <= limits.depth else {
            throw .error(
                "nesting-too-deep",
                "with this merged in, collections nest deeper than \(limits.depth)",
                at: location
            )
        }
        let (product, overflows) = extent.nodes.multipliedReportingOverflow(by: pointers.count)
        guard !overflows, product <= room else {
            throw .error(
                "too-much-merged",
                "with this merged in, more than \(limits.aliasedNodes) values have been added to the document",
                at: location
            )
        }
        addedNodes += product
    }

    /// How much whoever walks a node sees, as far as a limit, and how deep it nests.
    private func extent(of node: UInt32, atMost limit: Int) -> TreeBuilder.Extent {
        var extent = TreeBuilder.Extent(nodes: 1, height: 0)
        var waiting: [(node: UInt32, depth: Int)] = [(node, 0)]
        while let (node, depth) = waiting.popLast() {
            let record = arena.records[Int(node)]
            guard shape(node) != .scalar else { continue }
            extent.nodes += Int(record.count)
            extent.height = max(extent.height, depth + 1)
            guard extent.nodes <= limit else { break }
            if record.kind == .sequence {
                for item in arena.items[record.range] { waiting.append((item, depth + 1)) }
            } else {
                for member in arena.members[record.range] { waiting.append((member.value, depth + 1)) }
            }
        }
        return extent
    }
}
