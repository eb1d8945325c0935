import SourceTree

/// Security Scheme Object.
public struct SecurityScheme: DocumentObject {
    /// `type`, with the fields that belong to it.
    public enum Kind: Sendable {
        case apiKey(name: String, in: KeyLocation)
        /// `scheme` is a name of the HTTP authentication scheme registry, in lower case: `bearer`, `basic`.
        case http(scheme: String, bearerFormat: String?)
        case mutualTLS
        case oauth2(OAuthFlows)
        case openIdConnect(url: String)
    }

    /// Where an API key is sent.
    public enum KeyLocation: String, Hashable, Sendable, CaseIterable {
        case query, header, cookie
    }

    /// What the object was read from.
    public let node: Node
    /// The type of the scheme, with the fields that belong to it.
    public let kind: Kind
    /// CommonMark.
    public internal(set) var description: String?
    /// Since 3.2.
    public internal(set) var deprecated = false
    /// The authorization server's metadata (3.2).
    public internal(set) var oauth2MetadataURL: String?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// OAuth Flows Object.
public struct OAuthFlows: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// The implicit flow.
    public internal(set) var implicit: OAuthFlow?
    /// The resource owner password flow.
    public internal(set) var password: OAuthFlow?
    /// The client credentials flow.
    public internal(set) var clientCredentials: OAuthFlow?
    /// The authorization code flow.
    public internal(set) var authorizationCode: OAuthFlow?
    /// Since 3.2.
    public internal(set) var deviceAuthorization: OAuthFlow?
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// OAuth Flow Object.
public struct OAuthFlow: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// `authorizationUrl`.
    public internal(set) var authorizationURL: String?
    /// `deviceAuthorizationUrl` (3.2).
    public internal(set) var deviceAuthorizationURL: String?
    /// `tokenUrl`.
    public internal(set) var tokenURL: String?
    /// `refreshUrl`.
    public internal(set) var refreshURL: String?
    /// What each scope is for, by its name.
    public internal(set) var scopes = OrderedMap<String>()
    /// The `x-` fields.
    public internal(set) var extensions = Extensions()
}

/// Security Requirement Object: schemes that are needed together. Empty: a call without any is allowed.
public struct SecurityRequirement: DocumentObject {
    /// What the object was read from.
    public let node: Node
    /// Scopes (or roles) by the name of the scheme.
    public internal(set) var schemes = OrderedMap<[String]>()
}
