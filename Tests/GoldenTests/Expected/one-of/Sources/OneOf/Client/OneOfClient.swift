// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

/// A client of One of.
public struct OneOfClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `ONE_OF_BASE_URL`, else what
    ///     the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "OneOf",
                version: "1.0.0",
                baseURL: nil,
                environmentPrefix: "ONE_OF"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `shapes`.
    public var shapes: Shapes { Shapes(client: client) }
}

/// What every call of ``OneOfClient`` throws.
public typealias OneOfError = APIError
