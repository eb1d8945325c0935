// Generated from swagger.yaml. Changes are lost when it is generated again.

import SwaggerRuntime

/// A client of Swagger.
public nonisolated struct SwaggerClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - apiKey: The key that calls authenticate with. Default: the environment variable
    ///     `SWAGGER_API_KEY`.
    ///   - username: The user that calls authenticate as. Default: the environment variable
    ///     `SWAGGER_USERNAME`.
    ///   - password: The user's password. Default: the environment variable `SWAGGER_PASSWORD`.
    ///   - accessToken: The token that calls authenticate with. Default: the environment variable
    ///     `SWAGGER_ACCESS_TOKEN`.
    ///   - clientID: The ID of the application, which fetches tokens by itself. Default: the environment
    ///     variable `SWAGGER_CLIENT_ID`.
    ///   - clientSecret: The secret of the application. Default: the environment variable
    ///     `SWAGGER_CLIENT_SECRET`.
    ///   - baseURL: Where the API is served. Default: the environment variable `SWAGGER_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(
        apiKey: String? = nil,
        username: String? = nil,
        password: String? = nil,
        accessToken: String? = nil,
        clientID: String? = nil,
        clientSecret: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            apiKey: apiKey.map { Credential.token($0) },
            basicAuth: username.map { Credential.basic(username: $0, password: password ?? "") },
            accessToken: Credential.oauth2(token: accessToken, clientID: clientID, clientSecret: clientSecret),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Creates a client with credentials that change, or that are looked up elsewhere.
    ///
    /// `apiKey: .provider { try await … }` is asked again for each attempt.
    ///
    /// - Parameters:
    ///   - apiKey: Where it is `nil`, the environment is asked.
    ///   - basicAuth: Where it is `nil`, the environment is asked.
    ///   - accessToken: Where it is `nil`, the environment is asked.
    ///   - baseURL: Where the API is served. Default: the environment variable `SWAGGER_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(
        apiKey: Credential? = nil,
        basicAuth: Credential? = nil,
        accessToken: Credential? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "key": apiKey,
                "login": basicAuth,
                "token": accessToken,
            ],
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `Pets`.
    public var pets: Pets { Pets(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Swagger",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "SWAGGER",
        securitySchemes: [
            "key": .apiKey(name: "X-Key", in: .header),
            "login": .basic,
            "token": .oauth2(tokenURL: "https://example.com/token"),
        ],
        security: [["key"]]
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com/v1"
        public static let server2 = "http://api.example.com/v1"
    }
}

/// What every call of ``SwaggerClient`` throws.
public typealias SwaggerError = APIError
