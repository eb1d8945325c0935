// Generated from multipart-sequences.yaml. Changes are lost when it is generated again.

import MultipartSequencesRuntime

/// A client of Multipart sequences.
public nonisolated struct MultipartSequencesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable
    ///     `MULTIPART_SEQUENCES_BASE_URL`, else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `albums`.
    public var albums: Albums { Albums(client: client) }

    /// Operations of `pictures`.
    public var pictures: Pictures { Pictures(client: client) }

    /// Operations of `notes`.
    public var notes: Notes { Notes(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "MultipartSequences",
        version: version,
        baseURL: nil,
        environmentPrefix: "MULTIPART_SEQUENCES"
    )
}

/// What every call of ``MultipartSequencesClient`` throws.
public typealias MultipartSequencesError = APIError
