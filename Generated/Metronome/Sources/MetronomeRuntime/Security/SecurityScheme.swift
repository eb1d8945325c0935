/// How a credential travels: a security scheme object (OpenAPI 3.0.4, section "Security Scheme Object").
///
/// The tokens of OAuth 2 and OpenID Connect travel as bearer tokens. Certificates of clients are the business of the
/// transport.
public nonisolated struct SecurityScheme: Sendable, Hashable {
    /// Where an API key is sent.
    public enum KeyLocation: Sendable, Hashable {
        case header, query, cookie
    }

    enum Kind: Sendable, Hashable {
        case bearer
        case basic
        /// Another scheme of the `Authorization` field, with its name.
        case http(String)
        /// Bearer tokens which the client can fetch from this URL.
        case oauth2(tokenURL: String?)
        case mutualTLS
        case apiKey(name: String, location: KeyLocation)
    }

    /// Where a credential comes from: an argument of the client's initializer, else an environment variable.
    struct Source: Sendable, Hashable {
        let argument: String
        /// Without the prefix of the service.
        let variable: String
    }

    /// Where a device is authorized, and where it gets its tokens (RFC 8628), as the document has it.
    struct DeviceFlow: Sendable, Hashable {
        let authorizationURL: String
        let tokenURL: String
    }

    let kind: Kind
    private(set) var deviceFlow: DeviceFlow?
    /// One, or those of a user name and a password, or those of a token, a client ID and a client secret.
    private(set) var sources: [Source]

    /// `Authorization: Bearer …` (RFC 6750).
    public static let bearer = SecurityScheme(
        kind: .bearer,
        sources: [Source(argument: "bearerToken", variable: "BEARER_TOKEN")]
    )

    /// `Authorization: Basic …` (RFC 7617).
    public static let basic = SecurityScheme(
        kind: .basic,
        sources: [
            Source(argument: "username", variable: "USERNAME"), Source(argument: "password", variable: "PASSWORD"),
        ]
    )

    /// `Authorization: <scheme> …` for any other scheme of RFC 9110 section 11; the credential is all that comes after
    /// its name.
    public static func http(scheme: String) -> SecurityScheme {
        SecurityScheme(kind: .http(scheme), sources: [Source(argument: "authorization", variable: "AUTHORIZATION")])
    }

    /// OAuth 2 (RFC 6749): a token of the user's own, or one that the client fetches with its client credentials.
    ///
    /// - Parameter tokenURL: Where tokens are fetched (section 4.4), absolute or relative to the base URL; `nil` where
    ///   the document has no flow of client credentials.
    public static func oauth2(tokenURL: String? = nil) -> SecurityScheme {
        let token = Source(argument: "accessToken", variable: "ACCESS_TOKEN")
        let client = [
            Source(argument: "clientID", variable: "CLIENT_ID"),
            Source(argument: "clientSecret", variable: "CLIENT_SECRET"),
        ]
        return SecurityScheme(kind: .oauth2(tokenURL: tokenURL), sources: [token] + (tokenURL == nil ? [] : client))
    }

    /// The same scheme for a service that devices without a browser can use: a person lets them in by another device
    /// (RFC 8628; OpenAPI 3.2.0, section 4.28: `deviceAuthorization`).
    ///
    /// - Parameters:
    ///   - authorizationURL: Where the code for the person comes from, absolute or relative to the base URL.
    ///   - tokenURL: Where tokens are fetched.
    public func device(authorizationURL: String, tokenURL: String) -> SecurityScheme {
        var scheme = self
        scheme.deviceFlow = DeviceFlow(authorizationURL: authorizationURL, tokenURL: tokenURL)
        return scheme
    }

    /// OpenID Connect: a token of the user's own.
    public static let openIDConnect = SecurityScheme(
        kind: .bearer,
        sources: [Source(argument: "accessToken", variable: "ACCESS_TOKEN")]
    )

    /// A certificate of the client, which its transport shows. It is taken to be there.
    public static let mutualTLS = SecurityScheme(kind: .mutualTLS, sources: [])

    /// A key in a header field, a query parameter or a cookie.
    public static func apiKey(name: String, in location: KeyLocation) -> SecurityScheme {
        SecurityScheme(
            kind: .apiKey(name: name, location: location),
            sources: [Source(argument: "apiKey", variable: "API_KEY")]
        )
    }

    /// The same scheme with a credential of its own: a service with two keys must not read both from one place.
    ///
    /// - Parameter sources: Arguments of the client's initializer, each with its environment variable, without the
    ///   prefix of the service: one, for `basic` those of the user name and of the password, for `oauth2` those of the
    ///   token, of the client ID and of the client secret.
    public func from(_ sources: KeyValuePairs<String, String>) -> SecurityScheme {
        var scheme = self
        scheme.sources = sources.map { Source(argument: $0.key, variable: $0.value) }
        return scheme
    }

    /// The query parameter that carries the credential, if one does.
    var queryName: String? {
        if case .apiKey(let name, .query) = kind { name } else { nil }
    }

    /// The header field that carries the credential, if one does.
    var headerName: HTTPField.Name? {
        switch kind {
        case .bearer, .basic, .http, .oauth2: .authorization
        case .mutualTLS: nil
        case .apiKey(let name, .header): HTTPField.Name(name)
        case .apiKey(_, .cookie): .cookie
        case .apiKey(_, .query): nil
        }
    }
}
