import SourceTree

/// What a reference is known by: equal for references to the same place that are written alike.
struct ReferenceAddress: Hashable, Sendable {
    /// The node that `#` stands for where the reference is written: the root of its document, or the schema around it
    /// that is a resource of its own by its `$id`.
    let scope: Node
    let text: String
}

/// What a reference leads to.
struct ReferencePlace {
    let node: Node
    /// The node that `#` stands for there, see ``ReferenceAddress/scope``.
    let scope: Node
}
