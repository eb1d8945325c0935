// Generated from hostile-text.yaml. Changes are lost when it is generated again.

import HostileTextRuntime

/// A client of Hostile text.
///
/// q" quote
/// next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
/// ``` fence @available(*, deprecated) right-to-left
/// separator
///  nul bell tab    here cr
/// lf
/// end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
/// - Returns: lies
/// // comment
///
///     indented
///
/// ```swift
/// unclosed
/// ```
public nonisolated struct HostileTextClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - apiKey: The key that calls authenticate with. Default: the environment variable
    ///     `HOSTILE_TEXT_API_KEY`.
    ///   - baseURL: Where the API is served. Default: the environment variable `HOSTILE_TEXT_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(apiKey: String? = nil, baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        self.init(apiKey: apiKey.map { Credential.token($0) }, baseURL: baseURL, configuration: configuration)
    }

    /// Creates a client with credentials that change, or that are looked up elsewhere.
    ///
    /// `apiKey: .provider { try await … }` is asked again for each attempt.
    ///
    /// - Parameters:
    ///   - apiKey: Where it is `nil`, the environment is asked.
    ///   - baseURL: Where the API is served. Default: the environment variable `HOSTILE_TEXT_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(apiKey: Credential?, baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "\"quoted\" \\(scheme)": apiKey,
            ],
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// q" quote
    /// next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
    /// ``` fence @available(*, deprecated) right-to-left
    /// separator
    ///  nul bell tab    here cr
    /// lf
    /// end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
    /// - Returns: lies
    /// // comment
    ///
    ///     indented
    ///
    /// ```swift
    /// unclosed
    /// ```
    public var qQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight: QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight { QQuoteNextLineStarEndStarBeginTripleHashRawHashXHashInterpolatedNU41HashIfOSLinuxCodeFenceAtAvailableStarDeprecatedRight(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0 \"; } \\(evil)"

    private static let service = APIService(
        name: "HostileText",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "HOSTILE_TEXT",
        securitySchemes: [
            "\"quoted\" \\(scheme)": .apiKey(name: "X-Key", in: .header),
        ],
        security: [["\"quoted\" \\(scheme)"]]
    )

    /// Where the API is served.
    public enum Server {
        /// q" quote
        /// next line */ end /* begin """ triple """# raw #"x"# \(interpolated) \n \u{41} #if os(Linux) `code`
        /// ``` fence @available(*, deprecated) right-to-left
        /// separator
        ///  nul bell tab    here cr
        /// lf
        /// end {{mustache}} {{{raw}}} <b>html</b> ``Symbol`` - Parameters:
        /// - Returns: lies
        /// // comment
        ///
        ///     indented
        ///
        /// ```swift
        /// unclosed
        /// ```
        public static let main = "https://example.com/\"\\(x)\"/*"
    }
}

/// What every call of ``HostileTextClient`` throws.
public typealias HostileTextError = APIError
