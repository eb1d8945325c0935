// Generated from formats.yaml. Changes are lost when it is generated again.

import FormatsRuntime

/// A client of Formats.
public struct FormatsClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `FORMATS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "Formats",
                version: "1.0.0",
                baseURL: nil,
                environmentPrefix: "FORMATS"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `values`.
    public var values: Values { Values(client: client) }
}

/// What every call of ``FormatsClient`` throws.
public typealias FormatsError = APIError
