// Generated from server-variables.yaml. Changes are lost when it is generated again.

import ServerVariablesRuntime

/// A client of Server variables.
public nonisolated struct ServerVariablesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `SERVER_VARIABLES_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `ping`.
    public var ping: Ping { Ping(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "ServerVariables",
        version: version,
        baseURL: Server.regional(),
        environmentPrefix: "SERVER_VARIABLES"
    )

    /// Where the API is served.
    public enum Server {
        /// Regional
        ///
        /// - Parameters:
        ///   - region: Where the data is.
        ///   - basePath: `{base-path}` in the address.
        public static func regional(region: Region = .euWest, basePath: String = "v1") -> String {
            "https://\(region.rawValue).example.com/\(basePath)"
        }

        /// Sandbox
        public static func sandbox(region: Region = .euWest) -> String {
            "https://\(region.rawValue).sandbox.example.com"
        }

        /// Local
        public static func local(port: PortValue = .value8080) -> String {
            "http://localhost:\(port.rawValue)"
        }

        /// Fixed
        public static let fixed = "https://example.com"

        /// Where the data is.
        public nonisolated struct Region: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var euWest: Self { Self(rawValue: "eu-west") }

            @_alwaysEmitIntoClient
            public static var usEast: Self { Self(rawValue: "us-east") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .euWest,
                    .usEast,
                ]
            }
        }

        /// What `{port}` may be in the address of a server.
        public nonisolated struct PortValue: OpenEnum {
            public let rawValue: String

            public init(rawValue: String) {
                self.rawValue = rawValue
            }

            @_alwaysEmitIntoClient
            public static var value8080: Self { Self(rawValue: "8080") }

            @_alwaysEmitIntoClient
            public static var value9090: Self { Self(rawValue: "9090") }

            /// The values that the document lists. Others are possible: a server may add some at any time.
            public static var allCases: [Self] {
                [
                    .value8080,
                    .value9090,
                ]
            }
        }
    }
}

/// What every call of ``ServerVariablesClient`` throws.
public typealias ServerVariablesError = APIError
