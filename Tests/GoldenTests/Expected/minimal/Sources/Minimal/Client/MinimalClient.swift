// Generated from minimal.json. Changes are lost when it is generated again.

import MinimalRuntime

/// A client of Minimal.
public struct MinimalClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `MINIMAL_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "Minimal",
                version: "0",
                baseURL: nil,
                environmentPrefix: "MINIMAL"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }
}

/// What every call of ``MinimalClient`` throws.
public typealias MinimalError = APIError
