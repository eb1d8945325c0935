import ClientRuntime
import Testing

extension SampleClient {
    /// A client whose requests stay in memory, and whose environment is the one given.
    init(
        bearerToken: String? = "token-for-tests",
        baseURL: String? = nil,
        environment: [String: String] = [:],
        timeout: Duration = .seconds(60),
        defaultHeaders: HeaderOverrides = [:],
        defaultQuery: [String: String] = [:],
        transport: any HTTPTransport
    ) {
        self.init(
            bearerToken: bearerToken,
            baseURL: baseURL,
            configuration: ClientConfiguration(
                timeout: timeout, defaultHeaders: defaultHeaders, defaultQuery: defaultQuery, transport: transport,
                environment: EnvironmentVariables(environment)
            )
        )
    }
}

/// A client of a service made for one test.
func client(
    _ transport: any HTTPTransport,
    schemes: [String: SecurityScheme] = [:],
    security: [[String]] = [],
    credentials: [String: Credential?] = [:],
    baseURL: String? = "https://api.sample.example",
    environment: [String: String] = [:],
    defaultHeaders: HeaderOverrides = [:],
    defaultQuery: [String: String] = [:]
) -> APIClient {
    APIClient(
        service: APIService(
            name: "Sample", version: "1.0.0", baseURL: baseURL, environmentPrefix: "SAMPLE", securitySchemes: schemes,
            security: security
        ),
        credentials: credentials,
        configuration: ClientConfiguration(
            defaultHeaders: defaultHeaders, defaultQuery: defaultQuery, transport: transport,
            environment: EnvironmentVariables(environment)
        )
    )
}

/// The request that an operation makes, as a transport gets it.
func request(
    _ parameters: [APIParameter] = [],
    method: HTTPRequest.Method = .get,
    path: String = "/items",
    body: APIBody = .none,
    client make: (InMemoryTransport) -> APIClient = { client($0) }
) async throws -> RecordedRequest {
    let transport = InMemoryTransport { _ in .empty() }
    try await make(transport).send(
        APIOperation(method, path, id: "test", parameters: parameters, body: body, response: .none)
    )
    return try #require(await transport.requests.last)
}
