/// Builds the arena from what a reader finds, in document order, and collects what is wrong with it.
///
/// The children of open collections wait in two stacks; a collection that closes moves its own to the arena, in a row.
struct TreeBuilder: ~Copyable {
    let file: SourceFile
    let limits: ParsingLimits
    var arena: NodeArena
    private(set) var root: UInt32?
    private(set) var errors = Diagnostics()

    private var frames: [Frame] = []
    private var pendingItems: [UInt32] = []
    private var pendingMembers: [MemberRecord] = []
    private var duplicates = DuplicateKeys()
    /// How many nodes all aliases so far stand for, those reached through other aliases included.
    private(set) var aliasedNodes = 0

    /// A collection that is not closed yet.
    private struct Frame {
        var node: UInt32
        var isMapping: Bool
        var key: Key = .none
        var pendingStart: Int
        var mergesMembers = false
        /// How deep the collections inside it nest.
        var height = 0
        var sizeBefore: Int
    }

    /// What the next node in a mapping is.
    private enum Key {
        /// A key.
        case none
        /// The value of this key.
        case key(UInt32, position: UInt32)
        /// The value of a key that was an error.
        case unusable
    }

    /// What an alias to a node would add.
    struct Extent {
        /// The nodes seen by whoever walks it, itself included.
        var nodes: Int
        /// How deep its collections nest: zero for a scalar.
        var height: Int
    }

    init(file: SourceFile, limits: ParsingLimits) {
        self.file = file
        self.limits = limits
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
        return [.init(frame.isMapping ? "the object starts here" : "the array starts here", at: file.location(at: start))]
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

    /// Opens a sequence or a mapping: what follows is inside it until ``close()``.
    @discardableResult
    mutating func open(_ kind: Node.Kind, _ style: Node.Style, at position: Int) throws(ParsingStopped) -> UInt32 {
        guard frames.count < limits.depth else { throw reportDepth(at: position) }
        let isMapping = kind == .mapping
        let before = size
        let node = append(kind, style, position: position, first: 0, count: 0)
        frames.append(
            Frame(
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
            arena.records[Int(frame.node)].first = UInt32(arena.items.count)
            arena.records[Int(frame.node)].count = UInt32(pendingItems.count - frame.pendingStart)
            arena.items.append(contentsOf: pendingItems[frame.pendingStart...])
            pendingItems.removeSubrange(frame.pendingStart...)
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

    // MARK: Mappings

    private mutating func closeMapping(_ frame: Frame) {
        var members = pendingMembers[frame.pendingStart...]
        duplicates.begin(keys: arena.keys.strings.count)
        for member in members {
            if let first = duplicates.insert(member.key, at: member.keyPosition) { reportDuplicate(member, first) }
        }
        if frame.mergesMembers { members = merged(members)[...] }

        arena.records[Int(frame.node)].first = UInt32(truncatingIfNeeded: arena.members.count)
        arena.records[Int(frame.node)].count = UInt32(truncatingIfNeeded: members.count)
        if members.count >= NodeArena.orderedFrom {
            arena.records[Int(frame.node)].hasKeyOrder = true
            arena.keyOrders[frame.node] = arena.order.count
            let keys = members.map(\.key)
            arena.order += (0..<UInt32(keys.count)).sorted { keys[Int($0)] < keys[Int($1)] }
        }
        arena.members.append(contentsOf: members)
        pendingMembers.removeSubrange(frame.pendingStart...)
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

    /// The members with those of the mappings that `<<` names in its place. A mapping's own members win over merged
    /// ones, and of merged ones the earlier win (https://yaml.org/type/merge.html).
    private mutating func merged(_ members: ArraySlice<MemberRecord>) -> [MemberRecord] {
        var result: [MemberRecord] = []
        for member in members {
            guard arena.keys.strings[Int(member.key)] == "<<" else {
                result.append(member)
                continue
            }
            let value = arena.records[Int(member.value)]
            let sources = value.kind == .sequence ? Array(arena.items[value.range]) : [member.value]
            for source in sources {
                let record = arena.records[Int(source)]
                guard record.kind == .mapping else {
                    report(
                        "invalid-merge",
                        "`<<` merges a mapping or a sequence of mappings, and this is neither",
                        at: Int(member.keyPosition),
                        notes: [.init("the value is here", at: file.location(at: Int(record.position)))]
                    )
                    continue
                }
                for place in record.range {
                    let merged = arena.members[place]
                    if duplicates.insert(merged.key, at: merged.keyPosition) == nil { result.append(merged) }
                }
            }
        }
        return result
    }

    // MARK: Errors

    mutating func report(_ code: String, _ message: String, at position: Int, notes: [Diagnostic.Note] = []) {
        guard errors.all.count < limits.errors else { return }
        errors.append(.error(code, message, at: file.location(at: position), notes: notes))
    }

    /// Reports an error after which nothing more can be read.
    mutating func stop(
        _ code: String,
        _ message: String,
        at position: Int,
        notes: [Diagnostic.Note] = []
    ) -> ParsingStopped {
        // Always reported: with the limit reached, the reason to stop would be missing.
        errors.append(.error(code, message, at: file.location(at: position), notes: notes))
        return ParsingStopped()
    }

    private mutating func reportDepth(at position: Int) -> ParsingStopped {
        stop("nesting-too-deep", "collections nest deeper than \(limits.depth)", at: position)
    }
}

/// Reading cannot go on; the reason is among the builder's errors.
struct ParsingStopped: Error {}

/// A text as a message quotes it: in quotes, shortened, on one line.
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars.prefix(80) {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        default:
            if scalar.properties.generalCategory == .control {
                result += "\\u\(hexadecimal(scalar.value, digits: 4))"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
    return result + (text.unicodeScalars.dropFirst(80).isEmpty ? "\"" : "…\"")
}
