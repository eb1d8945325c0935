import OpenAPI
import SourceTree

/// Whether schemas that stand at different places are written the same.
enum SchemaSameness {
    static func areSame(_ left: Schema, _ right: Schema) -> Bool {
        if left === right { return true }
        // References mean the same within one file only.
        guard left.node.file === right.node.file else { return false }
        var budget = maximumNodes
        return areSame(left.node, right.node, &budget)
    }

    /// What anchors repeat may be of any size, and two declarations of one type are no mistake.
    private static let maximumNodes = 20_000

    private static func areSame(_ left: Node, _ right: Node, _ budget: inout Int) -> Bool {
        if left == right { return true }
        budget -= 1
        guard budget > 0, left.kind == right.kind else { return false }
        if let items = left.items, let others = right.items {
            return items.count == others.count && zip(items, others).allSatisfy { areSame($0, $1, &budget) }
        }
        if let members = left.members, let others = right.members {
            return members.count == others.count
                && zip(members, others).allSatisfy { $0.key == $1.key && areSame($0.value, $1.value, &budget) }
        }
        return left.text == right.text
    }
}
