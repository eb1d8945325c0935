/// A node in the arena: 16 bytes, children and text elsewhere.
struct NodeRecord: Sendable {
    /// The node's first byte, in the numbering of ``FileTable``: its offset in the document's file.
    var position: UInt32
    /// A scalar's text in ``NodeArena/text``, a sequence's nodes in ``NodeArena/items``, a mapping's members in
    /// ``NodeArena/members``: from where, and how many.
    var first: UInt32
    var count: UInt32
    var kind: Node.Kind
    var style: Node.Style
    /// Whether ``NodeArena/properties`` has a tag or an anchor for the node.
    var hasProperties = false
    /// Whether ``NodeArena/keyOrders`` has an order for the mapping.
    var hasKeyOrder = false

    var range: Range<Int> { Int(first)..<Int(first) + Int(count) }
}

/// A mapping's member in the arena.
struct MemberRecord: Sendable {
    /// The key's number in ``NodeArena/keys``.
    var key: UInt32
    /// The key's first byte, numbered as ``NodeRecord/position`` is.
    var keyPosition: UInt32
    /// The value's index in ``NodeArena/records``.
    var value: UInt32
}

/// What few nodes have, so that the others need not make room for it.
struct NodeProperties: Sendable {
    var tag: String?
    var anchor: String?
}

/// Everything a tree is made of, in a few arrays. Children are indices, so an alias costs one index.
struct NodeArena: Sendable {
    var records: [NodeRecord] = []
    /// The items of all sequences, each sequence's in a row.
    var items: [UInt32] = []
    /// The members of all mappings, each mapping's in a row.
    var members: [MemberRecord] = []
    var keys = KeyTable()
    /// The text of all scalars: the file's bytes, where most scalars stand verbatim, followed by those that do not. The
    /// same follows for each further file, from its number in ``FileTable`` on.
    var text: [UInt8]
    var properties: [UInt32: NodeProperties] = [:]
    /// For each mapping with many members: where its order starts in ``order``. Read by number of members.
    var keyOrders: [UInt32: Int] = [:]
    /// Members' places in their mapping, sorted by key number.
    var order: [UInt32] = []

    init(text: [UInt8]) {
        self.text = text
    }

    /// From this many members on, a mapping is searched by an order instead of from one end.
    static let orderedFrom = 24

    /// The place in ``members`` of the member with a key.
    func member(of mapping: UInt32, key: UInt32) -> Int? {
        let record = records[Int(mapping)]
        guard record.hasKeyOrder, let start = keyOrders[mapping] else {
            return record.range.first { members[$0].key == key }
        }
        var low = start
        var high = start + Int(record.count)
        while low < high {
            let middle = (low + high) / 2
            let place = Int(record.first) + Int(order[middle])
            let found = members[place].key
            if found == key { return place }
            if found < key { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
