import SourceTree

/// Info Object: what the API is called, and by whom it is offered.
public struct Info: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// The name of the API. Empty when it is missing.
    public internal(set) var title = ""
    /// A short text, without markup.
    public internal(set) var summary: String?
    /// CommonMark.
    public internal(set) var description: String?
    /// A URL.
    public internal(set) var termsOfService: String?
    /// Whom to ask.
    public internal(set) var contact: Contact?
    /// Under which terms the API may be used.
    public internal(set) var license: License?
    /// The version of the API's description, not of the specification. Empty when it is missing.
    public internal(set) var version = ""
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// Contact Object.
public struct Contact: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// The name of a person or an organization.
    public internal(set) var name: String?
    /// A URL.
    public internal(set) var url: String?
    /// An email address.
    public internal(set) var email: String?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// License Object.
public struct License: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// Empty when it is missing.
    public internal(set) var name = ""
    /// An SPDX expression (3.1).
    public internal(set) var identifier: String?
    /// A URL.
    public internal(set) var url: String?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}
