/// A way of authenticating.
public struct SecurityScheme: Hashable, Sendable {
    /// The key under `securitySchemes`.
    public var name: String
    public var kind: Kind
    public var description: String?

    public enum Kind: Hashable, Sendable {
        /// `http` with `bearer`, and what puts a token of its own making into the same header: `oauth2` and
        /// `openIdConnect`.
        case bearer
        case basic
        case apiKey(name: String, place: Parameter.Place)
        /// What a header cannot express (`mutualTLS`), or a scheme of `http` that is not known.
        case external(String)
    }
}

/// Schemes that are needed together. An empty one means that nothing is.
public struct SecurityAlternative: Hashable, Sendable {
    /// Names of schemes, in document order.
    public var schemes: [String]
}
