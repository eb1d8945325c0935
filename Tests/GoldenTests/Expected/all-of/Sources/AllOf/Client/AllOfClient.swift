// Generated from all-of.yaml. Changes are lost when it is generated again.

import AllOfRuntime

/// A client of All of.
public struct AllOfClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `ALL_OF_BASE_URL`, else what
    ///     the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "AllOf",
                version: "1.0.0",
                baseURL: nil,
                environmentPrefix: "ALL_OF"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `dogs`.
    public var dogs: Dogs { Dogs(client: client) }
}

/// What every call of ``AllOfClient`` throws.
public typealias AllOfError = APIError
