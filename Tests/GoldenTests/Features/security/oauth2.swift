// MARK: - Client/SecurityOauth2Client+Pets.swift

nonisolated extension SecurityOauth2Client {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``SecurityOauth2Error``.
        @_alwaysEmitIntoClient
        public func list() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "list",
                    response: .none
                )
            )
        }
    }
}

// MARK: - Client/SecurityOauth2Client.swift

/// A client of Oauth2.
public nonisolated struct SecurityOauth2Client: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - accessToken: The token that calls authenticate with. Default: the environment variable
    ///     `SECURITY_OAUTH2_ACCESS_TOKEN`.
    ///   - clientID: The ID of the application, which fetches tokens by itself. Default: the environment
    ///     variable `SECURITY_OAUTH2_CLIENT_ID`.
    ///   - clientSecret: The secret of the application. Default: the environment variable
    ///     `SECURITY_OAUTH2_CLIENT_SECRET`.
    ///   - baseURL: Where the API is served. Default: the environment variable `SECURITY_OAUTH2_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(
        accessToken: String? = nil,
        clientID: String? = nil,
        clientSecret: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            accessToken: Credential.oauth2(token: accessToken, clientID: clientID, clientSecret: clientSecret),
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
    ///   - baseURL: Where the API is served. Default: the environment variable `SECURITY_OAUTH2_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(
        accessToken: Credential?,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "oauth": accessToken,
            ],
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `pets`.
    public var pets: Pets { Pets(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "SecurityOauth2",
        version: version,
        baseURL: nil,
        environmentPrefix: "SECURITY_OAUTH2",
        securitySchemes: [
            "oauth": .oauth2(tokenURL: "https://example.com/token"),
        ],
        security: [["oauth"]]
    )
}

/// What every call of ``SecurityOauth2Client`` throws.
public typealias SecurityOauth2Error = APIError
