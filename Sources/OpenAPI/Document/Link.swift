import SourceTree

/// Link Object: how a response leads to another operation.
public struct Link: Sendable {
    public let node: Node
    public internal(set) var operationRef: String?
    public internal(set) var operationId: String?
    /// Constants, or runtime expressions (`$response.body#/id`), by parameter name.
    public internal(set) var parameters = OrderedMap<Node>()
    /// A constant or a runtime expression.
    public internal(set) var requestBody: Node?
    public internal(set) var description: String?
    public internal(set) var server: Server?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// Callback Object: requests that the API may send, by the runtime expression that says where.
public struct Callback: Sendable {
    public let node: Node
    public internal(set) var pathItems = OrderedMap<ReferenceOr<PathItem>>()
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// Example Object.
public struct Example: Sendable {
    public let node: Node
    public internal(set) var summary: String?
    public internal(set) var description: String?
    public internal(set) var value: Node?
    public internal(set) var externalValue: String?
    /// The value as data (3.2).
    public internal(set) var dataValue: Node?
    /// The value as it is sent (3.2).
    public internal(set) var serializedValue: String?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}
