// Generated from credentials.yaml. Changes are lost when it is generated again.

import CredentialsRuntime

/// A client of Credentials.
public nonisolated struct CredentialsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - accessToken: The token that calls authenticate with. Default: the environment variable
    ///     `CREDENTIALS_ACCESS_TOKEN`.
    ///   - clientID: The ID of the application, which fetches tokens by itself. Default: the environment
    ///     variable `CREDENTIALS_CLIENT_ID`.
    ///   - clientSecret: The secret of the application. Default: the environment variable
    ///     `CREDENTIALS_CLIENT_SECRET`.
    ///   - username: The user that calls authenticate as. Default: the environment variable
    ///     `CREDENTIALS_USERNAME`.
    ///   - password: The user's password. Default: the environment variable `CREDENTIALS_PASSWORD`.
    ///   - authorization: What stands behind `hmac` in the `Authorization` header. Default: the environment
    ///     variable `CREDENTIALS_AUTHORIZATION`.
    ///   - baseURL: Where the API is served. Default: the environment variable `CREDENTIALS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(
        accessToken: String? = nil,
        clientID: String? = nil,
        clientSecret: String? = nil,
        username: String? = nil,
        password: String? = nil,
        authorization: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            accessToken: Credential.oauth2(token: accessToken, clientID: clientID, clientSecret: clientSecret),
            basicAuth: username.map { Credential.basic(username: $0, password: password ?? "") },
            authorization: authorization.map { Credential.token($0) },
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Creates a client with credentials that change, or that are looked up elsewhere.
    ///
    /// `accessToken: .provider { try await … }` is asked again for each attempt.
    ///
    /// - Parameters:
    ///   - accessToken: Where it is `nil`, the environment is asked.
    ///   - basicAuth: Where it is `nil`, the environment is asked.
    ///   - authorization: Where it is `nil`, the environment is asked.
    ///   - baseURL: Where the API is served. Default: the environment variable `CREDENTIALS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(
        accessToken: Credential? = nil,
        basicAuth: Credential? = nil,
        authorization: Credential? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "oauth": accessToken,
                "login": basicAuth,
                "signature": authorization,
            ],
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `ping`.
    public var ping: Ping { Ping(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Credentials",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "CREDENTIALS",
        securitySchemes: [
            "oauth": .oauth2(tokenURL: "https://example.com/token"),
            "login": .basic,
            "signature": .http(scheme: "Hmac"),
            "certificate": .mutualTLS,
        ],
        security: [["oauth"], ["login"], ["signature", "certificate"]]
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com"
    }
}

/// What every call of ``CredentialsClient`` throws.
public typealias CredentialsError = APIError
