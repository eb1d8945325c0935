// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

/// A client of Security schemes.
public struct SecuritySchemesClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - bearer: The token that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_BEARER`.
    ///   - username: The user that calls authenticate as. Default: the environment variable
    ///     `SECURITY_SCHEMES_USERNAME`.
    ///   - password: The user's password. Default: the environment variable `SECURITY_SCHEMES_PASSWORD`.
    ///   - header: The key that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_HEADER`.
    ///   - query: The key that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_QUERY`.
    ///   - sessionCookie: The key that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_SESSION_COOKIE`.
    ///   - oidc: The token that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_OIDC`.
    ///   - oauth: The token that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_OAUTH`.
    ///   - baseURL: Where the API is served. Default: the environment variable `SECURITY_SCHEMES_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(
        bearer: String? = nil,
        username: String? = nil,
        password: String? = nil,
        header: String? = nil,
        query: String? = nil,
        sessionCookie: String? = nil,
        oidc: String? = nil,
        oauth: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: APIService(
                name: "SecuritySchemes",
                version: "1.0.0",
                baseURL: Server.main,
                environmentPrefix: "SECURITY_SCHEMES",
                securitySchemes: [
                    "bearer": .bearer.from(["bearer": "BEARER"]),
                    "basic": .basic,
                    "header": .apiKey(name: "X-API-Key", in: .header).from(["header": "HEADER"]),
                    "query": .apiKey(name: "api_key", in: .query).from(["query": "QUERY"]),
                    "session-cookie": .apiKey(name: "SESSION", in: .cookie).from(["sessionCookie": "SESSION_COOKIE"]),
                    "oidc": .bearer.from(["oidc": "OIDC"]),
                    "oauth": .bearer.from(["oauth": "OAUTH"]),
                ],
                security: [["bearer"], ["header", "query"]]
            ),
            credentials: [
                "bearer": bearer.map { .token($0) },
                "basic": username.map { .basic(username: $0, password: password ?? "") },
                "header": header.map { .token($0) },
                "query": query.map { .token($0) },
                "session-cookie": sessionCookie.map { .token($0) },
                "oidc": oidc.map { .token($0) },
                "oauth": oauth.map { .token($0) },
            ],
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `default`.
    public var `default`: Default { Default(client: client) }

    /// Operations of `public`.
    public var `public`: Public { Public(client: client) }

    /// Operations of `optional`.
    public var optional: OptionalOperations { OptionalOperations(client: client) }

    /// Operations of `cookie`.
    public var cookie: Cookie { Cookie(client: client) }

    /// Operations of `scoped`.
    public var scoped: Scoped { Scoped(client: client) }

    /// Operations of `oidc`.
    public var oidc: Oidc { Oidc(client: client) }

    /// Operations of `odd`.
    public var odd: Odd { Odd(client: client) }

    /// Operations of `nowhere`.
    public var nowhere: Nowhere { Nowhere(client: client) }

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com"
    }
}

/// What every call of ``SecuritySchemesClient`` throws.
public typealias SecuritySchemesError = APIError
