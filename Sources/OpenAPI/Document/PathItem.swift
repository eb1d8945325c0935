import SourceTree

/// Path Item Object: the operations of one path (or of one webhook, or of one callback expression).
public struct PathItem: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// A short text, without markup.
    public internal(set) var summary: String?
    /// CommonMark.
    public internal(set) var description: String?
    /// In document order, those of `additionalOperations` last.
    public internal(set) var operations: [Operation] = []
    /// Servers for all operations of this path; empty when those of the document count.
    public internal(set) var servers: [Server] = []
    /// Parameters of all operations of this path.
    public internal(set) var parameters: [ReferenceOr<Parameter>] = []
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()

    /// The operation of an HTTP method (`GET`), nil when there is none.
    public subscript(method: HTTPMethod) -> Operation? {
        operations.first { $0.method == method }
    }
}
