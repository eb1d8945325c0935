/// How a credential travels: a security scheme object (OpenAPI 3.0.4, section "Security Scheme Object").
///
/// The tokens of OAuth 2 and OpenID Connect travel as bearer tokens.
public struct SecurityScheme: Sendable, Hashable {
    /// Where an API key is sent.
    public enum KeyLocation: Sendable, Hashable {
        case header, query, cookie
    }

    enum Kind: Sendable, Hashable {
        case bearer
        case basic
        case apiKey(name: String, location: KeyLocation)
    }

    /// Where a credential comes from: an argument of the client's initializer, else an environment variable.
    struct Source: Sendable, Hashable {
        let argument: String
        /// Without the prefix of the service.
        let variable: String
    }

    let kind: Kind
    /// One, or those of a user name and a password.
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
    ///   prefix of the service: one, or for `basic` those of the user name and of the password.
    public func from(_ sources: KeyValuePairs<String, String>) -> SecurityScheme {
        var scheme = self
        scheme.sources = sources.map { Source(argument: $0.key, variable: $0.value) }
        return scheme
    }

    /// The header field that carries the credential, if one does.
    var headerName: HTTPField.Name? {
        switch kind {
        case .bearer, .basic: .authorization
        case .apiKey(let name, .header): HTTPField.Name(name)
        case .apiKey(_, .cookie): .cookie
        case .apiKey(_, .query): nil
        }
    }
}
