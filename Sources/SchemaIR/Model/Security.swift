/// A way of authenticating.
public struct SecurityScheme: Hashable, Sendable {
    /// The key under `securitySchemes`.
    public var name: String
    public var kind: Kind
    /// How configurations name the arguments for it.
    public var pointer: String
    public var description: String?
    /// Whether new code should authenticate in another way (3.2).
    public var isDeprecated = false
    /// Where the authorization server, or the provider of identities, describes itself (RFC 8414).
    public var metadataURL: String?

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

    /// What an SDK can do about OAuth 2: fetch tokens with the flows of client credentials and of devices, where there are
    /// such.
    public struct OAuth2: Hashable, Sendable {
        /// Where the client credentials flow gives tokens.
        public var tokenURL: String?
        public var refreshURL: String?
        public var device: Device?

        /// The device authorization flow (RFC 8628).
        public struct Device: Hashable, Sendable {
            public var authorizationURL: String
            public var tokenURL: String
        }
    }
}

/// Schemes that are needed together. An empty one means that nothing is.
public struct SecurityAlternative: Hashable, Sendable {
    /// Names of schemes, in document order.
    public var schemes: [String]
}
