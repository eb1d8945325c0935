/// A collection that is not closed yet.
struct OpenCollection {
    var node: UInt32
    var isMapping: Bool
    var key: Key = .none
    var pendingStart: Int
    var mergesMembers = false
    /// How deep the collections inside it nest.
    var height = 0
    var sizeBefore: Int

    /// What the next node in a mapping is.
    enum Key {
        /// A key.
        case none
        /// The value of this key.
        case key(UInt32, position: UInt32)
        /// The value of a key that was an error.
        case unusable
    }
}

extension TreeBuilder {
    /// What an alias to a node would add.
    struct Extent {
        /// The nodes seen by whoever walks it, itself included.
        var nodes: Int
        /// How deep its collections nest: zero for a scalar.
        var height: Int
    }
}
