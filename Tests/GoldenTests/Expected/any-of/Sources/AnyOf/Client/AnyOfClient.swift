// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOfRuntime

/// A client of Any of.
public struct AnyOfClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `ANY_OF_BASE_URL`, else what
    ///     the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "AnyOf",
                version: "1.0.0",
                baseURL: nil,
                environmentPrefix: "ANY_OF"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `search`.
    public var search: Search { Search(client: client) }
}

/// What every call of ``AnyOfClient`` throws.
public typealias AnyOfError = APIError
