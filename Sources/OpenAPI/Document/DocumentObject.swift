import SourceTree

/// An object of a document, which knows where it is written.
public protocol DocumentObject: Sendable {
    /// What the object was read from.
    var node: Node { get }
}

extension DocumentObject {
    /// Where the object is written.
    public var location: SourceLocation { node.location }
}
