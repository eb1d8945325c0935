/// A value in a document: a scalar, a sequence or a mapping, with its place in the text.
///
/// A node is a small handle; copying one costs a reference count. Equality is identity: the same node of the same
/// tree. An alias is seen as the node that it stands for, so the same node may be reached by several ways.
public struct Node: Sendable {
    /// What a node is by the core schema of YAML 1.2 (chapter 10.3), of which JSON's types are a part.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
        case null, bool, integer, number, string, sequence, mapping
    }

    /// How a node is written.
    public enum Style: UInt8, Hashable, Sendable, CaseIterable {
        /// A scalar without quotes; also JSON's numbers, `true`, `false` and `null`.
        case plain
        case singleQuoted
        /// Also JSON's strings.
        case doubleQuoted
        /// A block scalar after `|`.
        case literal
        /// A block scalar after `>`.
        case folded
        /// A collection by indentation.
        case block
        /// A collection in brackets or braces; also JSON's arrays and objects.
        case flow
    }

    /// The tree that the node is in.
    public let tree: SourceTree
    let index: UInt32

    var record: NodeRecord { tree.arena.records[Int(index)] }
    private var properties: NodeProperties? { record.hasProperties ? tree.arena.properties[index] : nil }

    /// What the node is.
    public var kind: Kind { record.kind }
    /// How the node is written.
    public var style: Style { record.style }

    /// Where the node starts: at its anchor or tag, if it has one. An absent value is where it would be.
    public var location: SourceLocation { tree.files.location(of: Int(record.position)) }

    /// The file that the node is written in: the tree's own, or one that a ``TreeEditor`` took it from.
    public var file: SourceFile { tree.files.place(of: Int(record.position)).file }

    /// Where the node starts in its file's ``SourceFile/bytes``.
    public var byteOffset: Int { tree.files.place(of: Int(record.position)).offset }

    /// The tag as resolved by the document's directives, `tag:yaml.org,2002:str` for `!!str`; nil when not written.
    public var tag: String? { properties?.tag }

    /// The anchor's name without `&`.
    public var anchor: String? { properties?.anchor }
}

extension Node: Hashable {
    /// Whether both are the same node of the same tree.
    public static func == (left: Node, right: Node) -> Bool {
        left.index == right.index && left.tree === right.tree
    }

    /// Hashes the node's identity.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(index)
        hasher.combine(ObjectIdentifier(tree))
    }
}
