import SourceTree

/// Info Object: what the API is called, and by whom it is offered.
public struct Info: Sendable {
    public let node: Node
    public internal(set) var title = ""
    public internal(set) var summary: String?
    public internal(set) var description: String?
    public internal(set) var termsOfService: String?
    public internal(set) var contact: Contact?
    public internal(set) var license: License?
    /// The version of the API's description, not of the specification. Empty when it is missing.
    public internal(set) var version = ""
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// Contact Object.
public struct Contact: Sendable {
    public let node: Node
    public internal(set) var name: String?
    public internal(set) var url: String?
    public internal(set) var email: String?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// License Object.
public struct License: Sendable {
    public let node: Node
    /// Empty when it is missing.
    public internal(set) var name = ""
    /// An SPDX expression (3.1).
    public internal(set) var identifier: String?
    public internal(set) var url: String?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}
