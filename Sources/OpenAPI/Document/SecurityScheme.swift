import SourceTree

/// Security Scheme Object.
public struct SecurityScheme: Sendable {
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

    public let node: Node
    public let kind: Kind
    public internal(set) var description: String?
    /// Since 3.2.
    public internal(set) var deprecated = false
    /// The authorization server's metadata (3.2).
    public internal(set) var oauth2MetadataURL: String?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// OAuth Flows Object.
public struct OAuthFlows: Sendable {
    public let node: Node
    public internal(set) var implicit: OAuthFlow?
    public internal(set) var password: OAuthFlow?
    public internal(set) var clientCredentials: OAuthFlow?
    public internal(set) var authorizationCode: OAuthFlow?
    /// Since 3.2.
    public internal(set) var deviceAuthorization: OAuthFlow?
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// OAuth Flow Object.
public struct OAuthFlow: Sendable {
    public let node: Node
    public internal(set) var authorizationURL: String?
    public internal(set) var deviceAuthorizationURL: String?
    public internal(set) var tokenURL: String?
    public internal(set) var refreshURL: String?
    /// What each scope is for, by its name.
    public internal(set) var scopes = OrderedMap<String>()
    public internal(set) var extensions = Extensions()

    public var location: SourceLocation { node.location }
}

/// Security Requirement Object: schemes that are needed together. Empty: a call without any is allowed.
public struct SecurityRequirement: Sendable {
    public let node: Node
    /// Scopes (or roles) by the name of the scheme.
    public internal(set) var schemes = OrderedMap<[String]>()

    public var location: SourceLocation { node.location }
}
