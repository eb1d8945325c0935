// MARK: - Client/ServersVariablesClient+Pets.swift

nonisolated extension ServersVariablesClient {
    /// Operations of `pets`.
    public struct Pets: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /pets`
        ///
        /// - Throws: ``ServersVariablesError``.
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

// MARK: - Client/ServersVariablesClient.swift

/// A client of Variables.
public nonisolated struct ServersVariablesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable
    ///     `SERVERS_VARIABLES_BASE_URL`, else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `pets`.
    public var pets: Pets { Pets(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "ServersVariables",
        version: version,
        baseURL: Server.regional(),
        environmentPrefix: "SERVERS_VARIABLES"
    )

    /// Where the API is served.
    public enum Server {
        /// Regional
        public static func regional(region: Region = .eu, port: String = "443") -> String {
            "https://\(region.rawValue).example.com:\(port)"
        }

        /// What `{region}` may be in the address of a server.
        public nonisolated struct Region: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var eu: Self { Self(rawValue: "eu") }

            @_alwaysEmitIntoClient
            public static var us: Self { Self(rawValue: "us") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .eu,
                    .us,
                ]
            }
        }
    }
}

/// What every call of ``ServersVariablesClient`` throws.
public typealias ServersVariablesError = APIError
