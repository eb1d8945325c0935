import SchemaIR

/// What the operations of a group are called.
///
/// Where an `operationId` begins with the name of the group, that is said already where the group is:
/// `container.create`, not `container.containerCreate`.
enum MethodNames {
    static func names(of group: OperationGroup) -> [String] {
        let full = group.operations.map {
            Identifier.member($0.name, reserved: ReservedNames.operations, fallback: "call")
        }
        let short = group.operations.map { $0.isNamedByID ? shortened($0.name, in: group.name) : nil }
        var counts: [String: Int] = [:]
        for (short, full) in zip(short, full) { counts[short ?? full, default: 0] += 1 }
        // Where another operation has the short name, an operation keeps its own.
        let names = zip(short, full).map { short, full in short.flatMap { counts[$0] == 1 ? $0 : nil } ?? full }
        return UniqueNames.settle(zip(group.operations, names).map { .init(source: $0.name, name: $1) })
    }

    /// - Returns: `nil` where the name does not begin with the group's, or would say too little without.
    static func shortened(_ name: String, in group: String) -> String? {
        let prefix = Words(group).words
        guard !prefix.isEmpty, !(prefix.count == 1 && verbs.contains(prefix[0])) else { return nil }
        let spellings = [prefix.joined(), Singular.form(of: prefix.joined())].compactMap(\.self)
        let words = Words(name).words
        for count in words.indices.dropFirst() {
            let start = words[..<count].joined()
            guard spellings.contains(start) || spellings.contains(Singular.form(of: start) ?? start) else { continue }
            let rest = Words(words: Array(words[count...])).lowerCamelCase
            let isName = rest.unicodeScalars.first?.properties.isXIDStart == true
            guard isName, !particles.contains(words[count]), !isVersion(words[count]),
                !ReservedNames.operations.contains(rest)
            else { return nil }
            return rest
        }
        return nil
    }

    /// `search.searchTemplate` would not be said by `search.template`.
    private static let verbs: Set<String> = [
        "add", "apply", "check", "create", "delete", "download", "export", "find", "get", "import", "list", "query",
        "remove", "run", "search", "send", "set", "test", "update", "upload", "validate", "verify",
    ]

    /// What a name does not begin with: `petByID` is no `byID`.
    private static let particles: Set<String> = [
        "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "to", "with",
    ]

    private static func isVersion(_ word: String) -> Bool {
        word.wholeMatch(of: /v[0-9_]+/) != nil
    }
}
