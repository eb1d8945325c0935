// Generated from streams.yaml. Changes are lost when it is generated again.

import StreamsRuntime

/// A client of Streams.
public nonisolated struct StreamsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `STREAMS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `chat`.
    public var chat: Chat { Chat(client: client) }

    /// Operations of `required`.
    public var required: Required { Required(client: client) }

    /// Operations of `upload`.
    public var upload: Upload { Upload(client: client) }

    /// Operations of `choice`.
    public var choice: Choice { Choice(client: client) }

    /// Operations of `events`.
    public var events: Events { Events(client: client) }

    /// Operations of `lines`.
    public var lines: Lines { Lines(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Streams",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "STREAMS"
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com"
    }
}

/// What every call of ``StreamsClient`` throws.
public typealias StreamsError = APIError
