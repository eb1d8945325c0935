import SourceTree

/// A schema that references inside of it may start from.
struct SchemaScope {
    let node: Node
    /// Whether it is a resource of its own, by its `$id` (JSON Schema 2020-12, section 8.2.1).
    let isResource: Bool
}

extension ReadingContext {
    /// The node that `#` stands for in a reference at a node.
    func scope(of node: Node) -> Node {
        guard !scopes.isEmpty else { return node.tree.root }
        return scopes.last { $0.isResource && $0.node.tree === node.tree }?.node ?? node.tree.root
    }

    /// Reads something that a reference leads to, which is elsewhere than what is being read.
    ///
    /// - Parameter scope: the node that `#` stands for there.
    func reading<Value>(in scope: Node, _ read: () -> Value) -> Value {
        let before = scopes
        defer { scopes = before }
        scopes = scope == scope.tree.root ? [] : [SchemaScope(node: scope, isResource: true)]
        return read()
    }
}
