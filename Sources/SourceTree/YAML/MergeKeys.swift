extension NodeArena {
    /// A mapping's members with those of the mappings that `<<` names in its place. A mapping's own members win over
    /// merged ones, and of merged ones the earlier win (https://yaml.org/type/merge.html).
    /// - Parameter duplicates: Knows the mapping's own members.
    func merge(
        _ members: [MemberRecord],
        _ duplicates: inout DuplicateKeys,
        _ errors: inout ParsingErrors
    ) -> [MemberRecord] {
        var result: [MemberRecord] = []
        for member in members {
            guard keys.strings[Int(member.key)] == "<<" else {
                result.append(member)
                continue
            }
            let value = records[Int(member.value)]
            let sources = value.kind == .sequence ? Array(items[value.range]) : [member.value]
            for source in sources {
                let record = records[Int(source)]
                guard record.kind == .mapping else {
                    errors.report(
                        "invalid-merge",
                        "`<<` merges a mapping or a sequence of mappings, and this is neither",
                        at: Int(member.keyPosition),
                        notes: [.init("the value is here", at: errors.file.location(at: Int(record.position)))]
                    )
                    continue
                }
                for merged in self.members[record.range]
                where duplicates.insert(merged.key, at: merged.keyPosition) == nil {
                    result.append(merged)
                }
            }
        }
        return result
    }
}
