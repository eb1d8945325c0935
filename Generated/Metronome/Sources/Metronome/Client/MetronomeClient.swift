// Generated from metronome.yaml. Changes are lost when it is generated again.

import MetronomeRuntime

/// A client of Metronome.
public struct MetronomeClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - bearerToken: The token that calls authenticate with. Default: the environment variable
    ///     `METRONOME_BEARER_TOKEN`.
    ///   - baseURL: Where the API is served. Default: the environment variable `METRONOME_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(
        bearerToken: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: APIService(
                name: "Metronome",
                version: "1.0.0",
                baseURL: Server.production,
                environmentPrefix: "METRONOME",
                securitySchemes: [
                    "bearerAuth": .bearer,
                ],
                security: [["bearerAuth"]]
            ),
            credentials: [
                "bearerAuth": bearerToken.map { .token($0) },
            ],
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `dashboards`.
    public var dashboards: Dashboards { Dashboards(client: client) }

    /// Where the API is served.
    public enum Server {
        /// Production server
        public static let production = "https://api.metronome.com"
    }
}

/// What every call of ``MetronomeClient`` throws.
public typealias MetronomeError = APIError
