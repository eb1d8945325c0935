// MARK: - Client/NamesConfiguredClient+ResponseHeaders.swift

/// The header fields that the document describes.
nonisolated extension ResponseHeaders {
    /// `X-Calls-Left`
    public var left: Int? { value("X-Calls-Left") }
}

// MARK: - Client/NamesConfiguredClientClient+Pets.swift

nonisolated extension NamesConfiguredClientClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /pets`
        ///
        /// - Throws: ``NamesConfiguredClientError``.
        @_alwaysEmitIntoClient
        public func create(name: String) async throws {
            try await create(Pet(name: name))
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Throws: ``NamesConfiguredClientError``.
        @_alwaysEmitIntoClient
        public func create(_ body: Pet) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "create",
                    body: .json(body),
                    response: .none
                )
            )
        }

        /// `POST /pets`
        ///
        /// The same call, with the body as `multipart/form-data`.
        ///
        /// - Throws: ``NamesConfiguredClientError``.
        @_alwaysEmitIntoClient
        public func upload(name: String) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/pets",
                    id: "create",
                    body: .multipart([
                        .value("name", name),
                    ]),
                    response: .none
                )
            )
        }
    }
}

// MARK: - Client/NamesConfiguredClientClient.swift

/// A client of Configured client.
public nonisolated struct NamesConfiguredClientClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - pass: The token that calls authenticate with. Default: the environment variable
    ///     `NAMES_CONFIGURED_CLIENT_PASS`.
    ///   - baseURL: Where the API is served. Default: the environment variable
    ///     `NAMES_CONFIGURED_CLIENT_BASE_URL`, else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(pass: String? = nil, baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        self.init(pass: pass.map { Credential.token($0) }, baseURL: baseURL, configuration: configuration)
    }

    /// Creates a client with credentials that change, or that are looked up elsewhere.
    ///
    /// `pass: .provider { try await … }` is asked again for each attempt.
    ///
    /// - Parameters:
    ///   - pass: Where it is `nil`, the environment is asked.
    ///   - baseURL: Where the API is served. Default: the environment variable
    ///     `NAMES_CONFIGURED_CLIENT_BASE_URL`, else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(pass: Credential?, baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "auth": pass,
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
        name: "NamesConfiguredClient",
        version: version,
        baseURL: Server.world(),
        environmentPrefix: "NAMES_CONFIGURED_CLIENT",
        securitySchemes: [
            "auth": .bearer.from(["pass": "PASS"]),
        ],
        security: [["auth"]]
    )

    /// Where the API is served.
    public enum Server {
        public static func world(place: Place = .us) -> String {
            "https://\(place.rawValue).example.com"
        }

        /// What `{region}` may be in the address of a server.
        public nonisolated struct Place: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var us: Self { Self(rawValue: "us") }

            @_alwaysEmitIntoClient
            public static var europe: Self { Self(rawValue: "eu") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .us,
                    .europe,
                ]
            }
        }
    }
}

/// What every call of ``NamesConfiguredClientClient`` throws.
public typealias NamesConfiguredClientError = APIError

// MARK: - Models/Pet.swift

public nonisolated struct Pet: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }
}
