// Generated from servers.yaml. Changes are lost when it is generated again.

import ServersRuntime

/// A client of Servers.
public struct ServersClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `SERVERS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "Servers",
                version: "2024-01-31",
                baseURL: Server.production,
                environmentPrefix: "SERVERS"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `here`.
    public var here: Here { Here(client: client) }

    /// Operations of `there`.
    public var there: There { There(client: client) }

    /// Where the API is served.
    public enum Server {
        /// Production
        public static let production = "https://api.example.com/v1/"
        /// Where it is near.
        public static let server2 = "https://eu.example.com:8443/v2"
        public static let server3 = "/relative"
        /// Production
        public static let production2 = "https://api.example.com/v1/"
        public static let server5 = "http://localhost:8080"
    }
}

/// What every call of ``ServersClient`` throws.
public typealias ServersError = APIError
