import SourceTree

/// Link Object: how a response leads to another operation.
public struct Link: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// A reference to the operation: `#/paths/~1pets/get`.
    public internal(set) var operationRef: String?
    /// The name of the operation that is linked to.
    public internal(set) var operationId: String?
    /// Constants, or runtime expressions (`$response.body#/id`), by parameter name.
    public internal(set) var parameters = OrderedMap<Node>()
    /// A constant or a runtime expression.
    public internal(set) var requestBody: Node?
    /// CommonMark.
    public internal(set) var description: String?
    /// The server of the operation that is linked to.
    public internal(set) var server: Server?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// Callback Object: requests that the API may send, by the runtime expression that says where.
public struct Callback: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// By the runtime expression for the URL.
    public internal(set) var pathItems = OrderedMap<ReferenceOr<PathItem>>()
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// Example Object.
public struct Example: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// A short text, without markup.
    public internal(set) var summary: String?
    /// CommonMark.
    public internal(set) var description: String?
    /// The value, in the form of the document.
    public internal(set) var value: Node?
    /// The URL of the value.
    public internal(set) var externalValue: String?
    /// The value as data (3.2).
    public internal(set) var dataValue: Node?
    /// The value as it is sent (3.2).
    public internal(set) var serializedValue: String?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
