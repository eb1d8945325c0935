/// Builds the arena from what a reader finds, in document order, and collects what is wrong with it.
///
/// The children of open collections wait in two stacks; a collection that closes moves its own to the arena, in a row.
struct TreeBuilder: ~Copyable {
    let file: SourceFile
    let limits: ParsingLimits
    var arena: NodeArena
    private(set) var root: UInt32?
    var errors: ParsingErrors

    var frames: [OpenCollection] = []
    private var pendingItems: [UInt32] = []
    var pendingMembers: [MemberRecord] = []
    var duplicates = DuplicateKeys()
    /// How many nodes all aliases so far stand for, those reached through other aliases included.
    private(set) var aliasedNodes = 0

    init(file: SourceFile, limits: ParsingLimits) {
        self.file = file
        self.limits = limits
        errors = ParsingErrors(file: file, limit: limits.errors)
        arena = NodeArena(text: file.bytes)
        // What API descriptions have, roughly: a node for every 25 bytes.
        arena.records.reserveCapacity(file.bytes.count / 24)
        arena.members.reserveCapacity(file.bytes.count / 40)
    }

    // MARK: Nodes

    /// Whether the next node is a mapping's key.
    var expectsKey: Bool {
        guard let frame = frames.last, frame.isMapping, case .none = frame.key else { return false }
        return true
    }

    /// How many collections are open.
    var depth: Int { frames.count }

    var isInMapping: Bool { frames.last?.isMapping ?? false }

    /// Where the innermost open collection starts.
    var openCollectionNotes: [Diagnostic.Note] {
        guard let frame = frames.last else { return [] }
        let start = Int(arena.records[Int(frame.node)].position)
        let what = frame.isMapping ? "object" : "array"
        return [.init("the \(what) starts here", at: file.location(at: start))]
    }

    /// Adds a scalar whose text stands in ``NodeArena/text``.
    @discardableResult
    mutating func addScalar(_ kind: Node.Kind, _ style: Node.Style, text: Range<Int>, at position: Int) -> UInt32 {
        let node = makeScalar(kind, style, text: text, at: position)
        attach(node, height: 0)
        return node
    }

    /// Makes a scalar that only aliases lead to, as an anchored key is.
    mutating func makeScalar(_ kind: Node.Kind, _ style: Node.Style, text: Range<Int>, at position: Int) -> UInt32 {
        append(kind, style, position: position, first: text.lowerBound, count: text.count)
    }

    /// Where a text stands in ``NodeArena/text`` that is not in the file.
    mutating func store(_ text: [UInt8]) -> Range<Int> {
        let start = arena.text.count
        arena.text.append(contentsOf: text)
        return start..<arena.text.count
    }

    /// Where a text stands in ``NodeArena/text``: in the file itself, if it is there verbatim, or else at the end.
    mutating func store(_ text: UnsafeRawBufferPointer, expectedAt offset: Int) -> Range<Int> {
        if arena.text.withUnsafeBytes({ bytesEqual($0, at: offset, text) }) { return offset..<offset + text.count }
        let start = arena.text.count
        arena.text.append(contentsOf: text)
        return start..<arena.text.count
    }

    /// Opens a sequence or a mapping: what follows is inside it until ``close()``.
    @discardableResult
    mutating func open(_ kind: Node.Kind, _ style: Node.Style, at position: Int) throws(ParsingStopped) -> UInt32 {
        guard frames.count < limits.depth else { throw reportDepth(at: position) }
        let isMapping = kind == .mapping
        let before = size
        let node = append(kind, style, position: position, first: 0, count: 0)
        frames.append(
            OpenCollection(
                node: node,
                isMapping: isMapping,
                pendingStart: isMapping ? pendingMembers.count : pendingItems.count,
                sizeBefore: before
            )
        )
        return node
    }

    /// Closes the innermost collection, and makes it part of the one around it.
    @discardableResult
    mutating func close() -> (node: UInt32, extent: Extent)? {
        guard let frame = frames.popLast() else { return nil }
        if frame.isMapping {
            closeMapping(frame)
        } else {
            let count = pendingItems.count - frame.pendingStart
            arena.records[Int(frame.node)].first = UInt32(truncatingIfNeeded: arena.items.count)
            arena.records[Int(frame.node)].count = UInt32(truncatingIfNeeded: count)
            arena.items.append(contentsOf: pendingItems[frame.pendingStart...])
            pendingItems.removeLast(count)
        }
        let height = frame.height + 1
        attach(frame.node, height: height)
        return (frame.node, Extent(nodes: size - frame.sizeBefore, height: height))
    }

    /// Adds a node that is already in the tree.
    mutating func addAlias(to node: UInt32, _ extent: Extent, at position: Int) throws(ParsingStopped) {
        guard frames.count + extent.height <= limits.depth else { throw reportDepth(at: position) }
        let (sum, overflows) = aliasedNodes.addingReportingOverflow(extent.nodes)
        guard !overflows, sum <= limits.aliasedNodes else {
            throw stop(
                "alias-expansion",
                "the aliases stand for more than \(limits.aliasedNodes) values in all",
                at: position
            )
        }
        aliasedNodes = sum
        attach(node, height: extent.height)
    }

    /// Nodes so far, as whoever walks the tree sees them.
    private var size: Int { arena.records.count + aliasedNodes }

    private mutating func append(
        _ kind: Node.Kind,
        _ style: Node.Style,
        position: Int,
        first: Int,
        count: Int
    ) -> UInt32 {
        let node = UInt32(truncatingIfNeeded: arena.records.count)
        arena.records.append(
            NodeRecord(
                position: UInt32(truncatingIfNeeded: position),
                first: UInt32(truncatingIfNeeded: first),
                count: UInt32(truncatingIfNeeded: count),
                kind: kind,
                style: style
            )
        )
        return node
    }

    private mutating func attach(_ node: UInt32, height: Int) {
        let last = frames.count - 1
        guard last >= 0 else {
            root = node
            return
        }
        if frames[last].height < height { frames[last].height = height }
        guard frames[last].isMapping else {
            pendingItems.append(node)
            return
        }
        switch frames[last].key {
        case .none:
            // Only a collection comes here: a reader asks ``expectsKey`` before it adds a scalar.
            report("non-scalar-key", "a key must be a scalar", at: Int(arena.records[Int(node)].position))
            frames[last].key = .unusable
            return
        case .key(let key, let position):
            pendingMembers.append(MemberRecord(key: key, keyPosition: position, value: node))
        case .unusable: break
        }
        frames[last].key = .none
    }

    // MARK: Errors

    mutating func report(_ code: String, _ message: String, at position: Int, notes: [Diagnostic.Note] = []) {
        errors.report(code, message, at: position, notes: notes)
    }

    /// Reports an error after which nothing more can be read.
    mutating func stop(
        _ code: String,
        _ message: String,
        at position: Int,
        notes: [Diagnostic.Note] = []
    ) -> ParsingStopped {
        errors.stop(code, message, at: position, notes: notes)
    }

    private mutating func reportDepth(at position: Int) -> ParsingStopped {
        stop("nesting-too-deep", "collections nest deeper than \(limits.depth)", at: position)
    }
}
