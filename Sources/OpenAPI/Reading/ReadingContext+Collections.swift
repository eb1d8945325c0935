import SourceTree

/// Members that are arrays, or maps from names.
extension ReadingContext {
    /// The elements of an array; empty, with an error, when the value is something else.
    func array<Element>(_ member: Node.Member, read: (Node) -> Element?) -> [Element] {
        guard let items = target(of: member)?.items else {
            if reference(in: member) == nil { wrongType(member, expected: "an array") }
            return []
        }
        return items.compactMap(read)
    }

    func strings(_ member: Node.Member) -> [String] {
        array(member) { item in
            if let text = item.string { return text }
            switch item.kind {
            case .integer, .number, .bool:
                let message = "the values of '\(member.key)' must be strings; put quotes around them"
                self.warningOnce("unquoted-text", message, at: item.location)
                return item.text
            default:
                let message = "the values of '\(member.key)' must be strings, but this is \(item.kind.title)"
                self.error("wrong-type", message, at: item.location)
                return nil
            }
        }
    }

    /// The entries of a map from names of the author's choice; empty, with an error, when the value is no mapping.
    func map<Value>(_ member: Node.Member, read: (Node.Member) -> Value?) -> OrderedMap<Value> {
        guard let members = target(of: member)?.members else {
            if reference(in: member) == nil { wrongType(member, expected: "an object") }
            return OrderedMap()
        }
        return map(members, read: read)
    }

    /// The value of a member, or what a reference in its place leads to: authors who split a document over files have
    /// one with all schemas, say.
    private func target(of member: Node.Member) -> Node? {
        reference(in: member).map { followMisplaced($0, in: "'\(member.key)'") } ?? member.value
    }

    /// A reference that stands for the whole of a member. A property that is called `$ref` has a schema, not a text.
    private func reference(in member: Node.Member) -> Node.Member? {
        guard let reference = member.value.member("$ref"), reference.value.string != nil else { return nil }
        return reference
    }

    func map<Value>(_ members: Node.Members, read: (Node.Member) -> Value?) -> OrderedMap<Value> {
        var entries: [OrderedMap<Value>.Entry] = []
        entries.reserveCapacity(members.count)
        for member in members {
            if let value = read(member) { entries.append(.init(member, value)) }
        }
        checkEquivalentNames(members)
        return OrderedMap(entries)
    }
}
