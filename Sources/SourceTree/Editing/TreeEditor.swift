/// Changes a tree: nodes are removed, and those of other files, or copies of the tree's own, are merged in.
///
/// A tree itself never changes; ``tree`` gives one with the changes so far. Each of its nodes is located where it is
/// written, whatever file that is. Places are given by pointers, and what stands at one is changed there and nowhere
/// else, also where several aliases stand for the same node.
public struct TreeEditor: Sendable {
    var files: FileTable
    var arena: NodeArena
    var root: UInt32
    /// How many ways lead to each node. One that is reached by several is copied before it is changed.
    var uses: [UInt32]
    let limits: ParsingLimits
    /// How many nodes merging has added, as whoever walks the tree sees them.
    var addedNodes = 0

    private let format: SourceTree.Format
    /// The trees whose nodes are in the arena as well, and by how much their indices are larger there.
    private var adopted: [(tree: SourceTree, offset: UInt32)] = []

    /// - Parameters:
    ///   - tree: What the changes start from.
    ///   - limits: What the tree may grow to: its depth, and how many nodes are added, which may be as many as
    ///     aliases may stand for.
    public init(_ tree: SourceTree, limits: ParsingLimits = .init()) {
        files = tree.files
        arena = tree.arena
        root = tree.rootIndex
        format = tree.format
        self.limits = limits
        uses = Array(repeating: 0, count: tree.arena.records.count)
        uses[Int(root)] = 1
        countUses(items: 0..., members: 0...)
    }

    /// The tree with all changes so far.
    public var tree: SourceTree { SourceTree(files: files, format: format, arena: arena, rootIndex: root) }

    /// Looks at the tree with all changes so far. Unlike ``tree``, it is gone by the next change, which then need not
    /// leave the arena as it is for anyone.
    public func read<Value, Failure: Error>(_ body: (Node) throws(Failure) -> Value) throws(Failure) -> Value {
        try body(tree.root)
    }

    private mutating func countUses(items: PartialRangeFrom<Int>, members: PartialRangeFrom<Int>) {
        for item in arena.items[items] { uses[Int(item)] += 1 }
        for member in arena.members[members] { uses[Int(member.value)] += 1 }
    }

    /// The index in the arena of a node of another tree, all of whose nodes are taken in when the first is asked for.
    mutating func adopt(_ node: Node) throws(Diagnostic) -> UInt32 {
        if let known = adopted.first(where: { $0.tree === node.tree }) { return known.offset + node.index }
        let other = node.tree
        // One byte between two files, so that the end of one is not the start of the next.
        let size = arena.text.count + 1 + other.arena.text.count
        guard size <= Int(UInt32.max), arena.records.count + other.arena.records.count <= Int(UInt32.max) else {
            throw .error("file-too-large", "the document has no room for this file", at: other.root.location)
        }
        arena.text.append(UInt8(ascii: "\n"))
        files.append(contentsOf: other.files, from: arena.text.count)
        let offset = UInt32(arena.records.count)
        let (items, members) = (arena.items.count, arena.members.count)
        arena.append(contentsOf: other.arena)
        uses.append(contentsOf: repeatElement(0, count: other.arena.records.count))
        countUses(items: items..., members: members...)
        adopted.append((other, offset))
        return offset + node.index
    }
}
