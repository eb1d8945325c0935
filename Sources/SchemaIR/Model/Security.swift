/// A way of authenticating.
public struct SecurityScheme: Hashable, Sendable {
    /// The key under `securitySchemes`.
    public var name: String
    public var kind: Kind
    public var description: String?

    public enum Kind: Hashable, Sendable {
        /// `http` with `bearer`.
        case bearer
        /// `http` with `basic`.
        case basic
        /// `http` with any other scheme, as the document spells it.
        case http(String)
        case apiKey(name: String, place: Parameter.Place)
        case oauth2(OAuth2)
        case openIDConnect
        /// A certificate of the client, which is the transport's matter.
        case mutualTLS
    }

    /// What an SDK can do about OAuth 2: fetch tokens with the client credentials flow, where there is one.
    public struct OAuth2: Hashable, Sendable {
        /// Where the client credentials flow gives tokens.
        public var tokenURL: String?
        public var refreshURL: String?
    }
}

/// Schemes that are needed together. An empty one means that nothing is.
public struct SecurityAlternative: Hashable, Sendable {
    /// Names of schemes, in document order.
    public var schemes: [String]
}
