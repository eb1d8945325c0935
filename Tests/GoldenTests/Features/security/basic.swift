// MARK: - Client/SecurityBasicClient+Pets.swift

nonisolated extension SecurityBasicClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``SecurityBasicError``.
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

// MARK: - Client/SecurityBasicClient.swift

/// A client of Basic.
public nonisolated struct SecurityBasicClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - username: The user that calls authenticate as. Default: the environment variable
    ///     `SECURITY_BASIC_USERNAME`.
    ///   - password: The user's password. Default: the environment variable `SECURITY_BASIC_PASSWORD`.
    ///   - baseURL: Where the API is served. Default: the environment variable `SECURITY_BASIC_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(
        username: String? = nil,
        password: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            basicAuth: username.map { Credential.basic(username: $0, password: password ?? "") },
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Creates a client with credentials that change, or that are looked up elsewhere.
    ///
    /// `basicAuth: .provider { try await … }` is asked again for each attempt.
    ///
    /// - Parameters:
    ///   - basicAuth: Where it is `nil`, the environment is asked.
    ///   - baseURL: Where the API is served. Default: the environment variable `SECURITY_BASIC_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(basicAuth: Credential?, baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "basicAuth": basicAuth,
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
        name: "SecurityBasic",
        version: version,
        baseURL: nil,
        environmentPrefix: "SECURITY_BASIC",
        securitySchemes: [
            "basicAuth": .basic,
        ],
        security: [["basicAuth"]]
    )
}

/// What every call of ``SecurityBasicClient`` throws.
public typealias SecurityBasicError = APIError
