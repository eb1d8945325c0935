// Generated from device-authorization.yaml. Changes are lost when it is generated again.

import DeviceAuthorizationRuntime

/// A client of Device authorization.
public nonisolated struct DeviceAuthorizationClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - accessToken: The token that calls authenticate with. The server of tokens describes itself at
    ///     `https://login.example.com/.well-known/oauth-authorization-server`. Default: the environment
    ///     variable `DEVICE_AUTHORIZATION_ACCESS_TOKEN`.
    ///   - apiKey: The key that calls authenticate with. Deprecated: new code should authenticate in
    ///     another way. Default: the environment variable `DEVICE_AUTHORIZATION_API_KEY`.
    ///   - baseURL: Where the API is served. Default: the environment variable
    ///     `DEVICE_AUTHORIZATION_BASE_URL`, else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(
        accessToken: String? = nil,
        apiKey: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            accessToken: accessToken.map { Credential.token($0) },
            apiKey: apiKey.map { Credential.token($0) },
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Creates a client with credentials that change, or that are looked up elsewhere.
    ///
    /// `accessToken: .provider { try await … }` is asked again for each attempt.
    ///
    /// `accessToken: .deviceAuthorization(clientID: …) { … }` lets a person sign in on another device.
    ///
    /// - Parameters:
    ///   - accessToken: Where it is `nil`, the environment is asked.
    ///   - apiKey: Where it is `nil`, the environment is asked.
    ///   - baseURL: Where the API is served. Default: the environment variable
    ///     `DEVICE_AUTHORIZATION_BASE_URL`, else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    @_disfavoredOverload
    public init(
        accessToken: Credential? = nil,
        apiKey: Credential? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        client = APIClient(
            service: Self.service,
            credentials: [
                "oauth": accessToken,
                "key": apiKey,
            ],
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `things`.
    public var things: Things { Things(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "DeviceAuthorization",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "DEVICE_AUTHORIZATION",
        securitySchemes: [
            "oauth": .oauth2().device(authorizationURL: "https://login.example.com/device", tokenURL: "https://login.example.com/token"),
            "key": .apiKey(name: "X-API-Key", in: .header),
        ],
        security: [["oauth"], ["key"]]
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com"
    }
}

/// What every call of ``DeviceAuthorizationClient`` throws.
public typealias DeviceAuthorizationError = APIError
