// Generated from security-schemes.yaml. Changes are lost when it is generated again.

import SecuritySchemesRuntime

/// A client of Security schemes.
public nonisolated struct SecuritySchemesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - bearerToken: The token that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_BEARER_TOKEN`.
    ///   - username: The user that calls authenticate as. Default: the environment variable
    ///     `SECURITY_SCHEMES_USERNAME`.
    ///   - password: The user's password. Default: the environment variable `SECURITY_SCHEMES_PASSWORD`.
    ///   - authorization: What stands behind `digest` in the `Authorization` header. Default: the
    ///     environment variable `SECURITY_SCHEMES_AUTHORIZATION`.
    ///   - header: The key that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_HEADER`.
    ///   - query: The key that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_QUERY`.
    ///   - sessionCookie: The key that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_SESSION_COOKIE`.
    ///   - oidc: The token that calls authenticate with. The server of tokens describes itself at
    ///     `https://example.com/.well-known/openid-configuration`. Default: the environment variable
    ///     `SECURITY_SCHEMES_OIDC`.
    ///   - oauth: The token that calls authenticate with. Default: the environment variable
    ///     `SECURITY_SCHEMES_OAUTH`.
    ///   - oauthClientID: The ID of the application, which fetches tokens by itself. Default: the
    ///     environment variable `SECURITY_SCHEMES_OAUTH_CLIENT_ID`.
    ///   - oauthClientSecret: The secret of the application. Default: the environment variable
    ///     `SECURITY_SCHEMES_OAUTH_CLIENT_SECRET`.
    ///   - baseURL: Where the API is served. Default: the environment variable `SECURITY_SCHEMES_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(
        bearerToken: String? = nil,
        username: String? = nil,
        password: String? = nil,
        authorization: String? = nil,
        header: String? = nil,
        query: String? = nil,
        sessionCookie: String? = nil,
        oidc: String? = nil,
        oauth: String? = nil,
        oauthClientID: String? = nil,
        oauthClientSecret: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            bearerToken: bearerToken.map { Credential.token($0) },
            basicAuth: username.map { Credential.basic(username: $0, password: password ?? "") },
            authorization: authorization.map { Credential.token($0) },
            header: header.map { Credential.token($0) },
            query: query.map { Credential.token($0) },
            sessionCookie: sessionCookie.map { Credential.token($0) },
            oidc: oidc.map { Credential.token($0) },
            oauth: Credential.oauth2(token: oauth, clientID: oauthClientID, clientSecret: oauthClientSecret),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Creates a client with credentials that change, or that are looked up elsewhere.
    ///
    /// `bearerToken: .provider { try await … }` is asked again for each attempt.
    ///
    /// - Parameters:
    ///   - bearerToken: Where it is `nil`, the environment is asked.
    ///   - basicAuth: Where it is `nil`, the environment is asked.
    ///   - authorization: Where it is `nil`, the environment is asked.
    ///   - header: Where it is `nil`, the environment is asked.
    ///   - query: Where it is `nil`, the environment is asked.
    ///   - sessionCookie: Where it is `nil`, the environment is asked.
    ///   - oidc: Where it is `nil`, the environment is asked.
    ///   - oauth: Where it is `nil`, the environment is asked.
    ///   - baseURL: Where the API is served. Default: the environment variable `SECURITY_SCHEMES_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(
        bearerToken: Credential? = nil,
        basicAuth: Credential? = nil,
        authorization: Credential? = nil,
        header: Credential? = nil,
        query: Credential? = nil,
        sessionCookie: Credential? = nil,
        oidc: Credential? = nil,
        oauth: Credential? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "bearer": bearerToken,
                "basic": basicAuth,
                "digest": authorization,
                "header": header,
                "query": query,
                "session-cookie": sessionCookie,
                "oidc": oidc,
                "oauth": oauth,
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
    public var oidc: OIDC { OIDC(client: client) }

    /// Operations of `odd`.
    public var odd: Odd { Odd(client: client) }

    /// Operations of `nowhere`.
    public var nowhere: Nowhere { Nowhere(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "SecuritySchemes",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "SECURITY_SCHEMES",
        securitySchemes: [
            "bearer": .bearer,
            "basic": .basic,
            "digest": .http(scheme: "Digest"),
            "header": .apiKey(name: "X-API-Key", in: .header).from(["header": "HEADER"]),
            "query": .apiKey(name: "api_key", in: .query).from(["query": "QUERY"]),
            "session-cookie": .apiKey(name: "SESSION", in: .cookie).from(["sessionCookie": "SESSION_COOKIE"]),
            "oidc": .openIDConnect.from(["oidc": "OIDC"]),
            "oauth": .oauth2(tokenURL: "https://example.com/token").from(["oauth": "OAUTH", "oauthClientID": "OAUTH_CLIENT_ID", "oauthClientSecret": "OAUTH_CLIENT_SECRET"]),
        ],
        security: [["bearer"], ["header", "query"]]
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com"
    }
}

/// What every call of ``SecuritySchemesClient`` throws.
public typealias SecuritySchemesError = APIError
