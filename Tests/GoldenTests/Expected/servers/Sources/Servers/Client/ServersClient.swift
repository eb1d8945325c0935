// Generated from servers.yaml. Changes are lost when it is generated again.

import ServersRuntime

/// A client of Servers.
public nonisolated struct ServersClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `SERVERS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `here`.
    public var here: Here { Here(client: client) }

    /// Operations of `there`.
    public var there: There { There(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "2024-01-31"

    private static let service = APIService(
        name: "Servers",
        version: version,
        baseURL: Server.production,
        environmentPrefix: "SERVERS"
    )

    /// Where the API is served.
    public enum Server {
        /// Production
        public static let production = "https://api.example.com/v1/"

        /// Where it is near.
        ///
        /// - Parameters:
        ///   - region: Where.
        ///   - port: `{port}` in the address.
        ///   - base: `{base}` in the address.
        public static func server2(region: Region = .eu, port: String = "8443", base: String = "v2") -> String {
            "https://\(region.rawValue).example.com:\(port)/\(base)"
        }

        public static let server3 = "/relative"

        /// Production
        public static let production2 = "https://api.example.com/v1/"

        public static let server5 = "http://localhost:8080"

        /// Where.
        public nonisolated struct Region: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var eu: Self { Self(rawValue: "eu") }

            @_alwaysEmitIntoClient
            public static var usEast: Self { Self(rawValue: "us-east") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .eu,
                    .usEast,
                ]
            }
        }
    }
}

/// What every call of ``ServersClient`` throws.
public typealias ServersError = APIError
