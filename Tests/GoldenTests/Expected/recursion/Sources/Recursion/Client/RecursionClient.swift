// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

/// A client of Recursion.
public struct RecursionClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `RECURSION_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "Recursion",
                version: "1.0.0",
                baseURL: nil,
                environmentPrefix: "RECURSION"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `tree`.
    public var tree: Tree { Tree(client: client) }

    /// Operations of `expression`.
    public var expression: ExpressionOperations { ExpressionOperations(client: client) }
}

/// What every call of ``RecursionClient`` throws.
public typealias RecursionError = APIError
