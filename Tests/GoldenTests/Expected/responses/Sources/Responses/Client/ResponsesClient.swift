// Generated from responses.yaml. Changes are lost when it is generated again.

import ResponsesRuntime

/// A client of Responses.
public nonisolated struct ResponsesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `RESPONSES_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `none`.
    public var none: None { None(client: client) }

    /// Operations of `json`.
    public var json: JSON { JSON(client: client) }

    /// Operations of `text`.
    public var text: Text { Text(client: client) }

    /// Operations of `binary`.
    public var binary: Binary { Binary(client: client) }

    /// Operations of `several`.
    public var several: Several { Several(client: client) }

    /// Operations of `perhaps`.
    public var perhaps: Perhaps { Perhaps(client: client) }

    /// Operations of `ranges`.
    public var ranges: Ranges { Ranges(client: client) }

    /// Operations of `default`.
    public var `default`: Default { Default(client: client) }

    /// Operations of `errors`.
    public var errors: Errors { Errors(client: client) }

    /// Operations of `redirect`.
    public var redirect: Redirect { Redirect(client: client) }

    /// Operations of `headers`.
    public var headers: Headers { Headers(client: client) }

    /// Operations of `media`.
    public var media: Media { Media(client: client) }

    /// Operations of `any`.
    public var any: AnyOperations { AnyOperations(client: client) }

    /// Operations of `scalar`.
    public var scalar: Scalar { Scalar(client: client) }

    /// Operations of `stream`.
    public var stream: StreamOperations { StreamOperations(client: client) }

    /// Operations of `inline`.
    public var inline: Inline { Inline(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "Responses",
        version: version,
        baseURL: nil,
        environmentPrefix: "RESPONSES"
    )
}

/// What every call of ``ResponsesClient`` throws.
public typealias ResponsesError = APIError
