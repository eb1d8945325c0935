import SourceTree

/// Mappings of a configuration, and what is wrong with its nodes.
extension ConfigurationReader {
    mutating func members(of node: Node, _ name: String) -> [Node.Member] {
        if let members = node.members { return Array(members) }
        wrongType("\(name) has to be a mapping, but it is \(node.kind.phrase)", at: node)
        return []
    }

    /// The members whose keys are known; the others are errors.
    mutating func members<Key>(of node: Node, _ name: String, _: Key.Type) -> [(key: Key, member: Node.Member)]
    where Key: RawRepresentable<String> & CaseIterable {
        members(of: node, name).compactMap { member in
            if let key = Key(rawValue: member.key) { return (key, member) }
            unknownKey(member, known: Key.allCases.map(\.rawValue))
            return nil
        }
    }

    // MARK: - Problems

    mutating func unknownKey(_ member: Node.Member, known: [String]) {
        let hint =
            NameSuggestion.nearest(to: member.key, among: known).map { "did you mean `\($0)`?" }
            ?? "known are " + known.map { "`\($0)`" }.joined(separator: ", ")
        let message = "nothing is called `\(member.key)` here"
        problems.append(.error("unknown-key", message, at: member.keyLocation, notes: [.init(hint)]))
    }

    mutating func wrongType(_ message: String, at node: Node) {
        problems.append(.error("wrong-type", message, at: node.location))
    }

    mutating func invalid(_ message: String, at node: Node) {
        problems.append(.error("invalid-value", message, at: node.location))
    }
}

extension Node.Kind {
    var phrase: String {
        switch self {
        case .null: "empty"
        case .bool: "a boolean"
        case .integer: "an integer"
        case .number: "a number"
        case .string: "a text"
        case .sequence: "a sequence"
        case .mapping: "a mapping"
        }
    }
}
