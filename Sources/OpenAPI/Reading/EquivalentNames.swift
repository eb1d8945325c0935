import SourceTree

extension ReadingContext {
    /// Names that differ in nothing but their Unicode normalisation are different in JSON, and the same to Swift: one
    /// of the two can never be looked up.
    func checkEquivalentNames(_ members: Node.Members) {
        guard members.contains(where: { $0.key.utf8.contains { $0 >= 0x80 } }) else { return }
        var first: [String: Node.Member] = [:]
        for member in members {
            guard let other = first.updateValue(member, forKey: member.key) else { continue }
            warning(
                "equivalent-names",
                "'\(member.key)' differs from another name in nothing but its Unicode normalisation, and is read as the same",
                at: member.keyLocation,
                notes: [.init("the other one is here", at: other.keyLocation)],
            )
        }
    }
}
