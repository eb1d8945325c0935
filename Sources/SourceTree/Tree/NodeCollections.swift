extension Node {
    /// A sequence's items, in order.
    public struct Items: RandomAccessCollection, Sendable {
        let tree: SourceTree
        let range: Range<Int>

        /// Zero.
        public var startIndex: Int { 0 }
        /// The number of items.
        public var endIndex: Int { range.count }
        /// The item at a position from zero.
        public subscript(position: Int) -> Node {
            Node(tree: tree, index: tree.arena.items[range.lowerBound + position])
        }
    }

    /// A mapping's members, in document order; no two have the same key.
    public struct Members: RandomAccessCollection, Sendable {
        let tree: SourceTree
        let range: Range<Int>

        /// Zero.
        public var startIndex: Int { 0 }
        /// The number of members.
        public var endIndex: Int { range.count }
        /// The member at a position from zero.
        public subscript(position: Int) -> Member {
            Member(tree: tree, record: tree.arena.members[range.lowerBound + position])
        }
    }

    /// A key and its value.
    public struct Member: Sendable {
        let tree: SourceTree
        let record: MemberRecord

        /// The key's text, whatever its kind: `200` and `"200"` are the same key.
        public var key: String { tree.arena.keys.strings[Int(record.key)] }
        /// Where the key starts.
        public var keyLocation: SourceLocation { tree.files.location(of: Int(record.keyPosition)) }
        /// What the key stands for.
        public var value: Node { Node(tree: tree, index: record.value) }
    }

    /// Nil unless the node is a sequence.
    public var items: Items? {
        let record = record
        return record.kind == .sequence ? Items(tree: tree, range: record.range) : nil
    }

    /// Nil unless the node is a mapping.
    ///
    /// Members that a plain `<<` key merges stand where the `<<` is, without those that the mapping has itself; their
    /// locations are where they are written. Merging is a feature of YAML 1.1 that the core schema lacks, but whoever
    /// writes `<<` in an API description means it.
    public var members: Members? {
        let record = record
        return record.kind == .mapping ? Members(tree: tree, range: record.range) : nil
    }

    /// The value of a mapping's key; nil when it has no such key, or the node is no mapping.
    public subscript(key: String) -> Node? {
        member(key)?.value
    }

    /// A mapping's member, for the location of its key.
    public func member(_ key: String) -> Member? {
        guard kind == .mapping, let number = tree.arena.keys.number(of: key),
            let place = tree.arena.member(of: index, key: number)
        else { return nil }
        return Member(tree: tree, record: tree.arena.members[place])
    }
}
