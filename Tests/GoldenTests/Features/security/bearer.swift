// MARK: - Client/SecurityBearerClient+Pets.swift

nonisolated extension SecurityBearerClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``SecurityBearerError``.
        @_alwaysEmitIntoClient
        public func listPets() async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/pets",
                    id: "listPets",
                    response: .none
                )
            )
        }
    }
}

// MARK: - Client/SecurityBearerClient.swift

/// A client of Bearer.
public nonisolated struct SecurityBearerClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - bearerToken: The token that calls authenticate with. Default: the environment variable
    ///     `SECURITY_BEARER_BEARER_TOKEN`.
    ///   - baseURL: Where the API is served. Default: the environment variable `SECURITY_BEARER_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(
        bearerToken: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            bearerToken: bearerToken.map { Credential.token($0) },
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
    ///   - baseURL: Where the API is served. Default: the environment variable `SECURITY_BEARER_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(
        bearerToken: Credential?,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "bearerAuth": bearerToken,
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
        name: "SecurityBearer",
        version: version,
        baseURL: nil,
        environmentPrefix: "SECURITY_BEARER",
        securitySchemes: [
            "bearerAuth": .bearer,
        ],
        security: [["bearerAuth"]]
    )
}

/// What every call of ``SecurityBearerClient`` throws.
public typealias SecurityBearerError = APIError
