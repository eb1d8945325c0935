// Generated from parameters.yaml. Changes are lost when it is generated again.

import ParametersRuntime

/// A client of Parameters.
public struct ParametersClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `PARAMETERS_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "Parameters",
                version: "1.0.0",
                baseURL: nil,
                environmentPrefix: "PARAMETERS"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `shops`.
    public var shops: Shops { Shops(client: client) }

    /// Operations of `query`.
    public var query: Query { Query(client: client) }

    /// Operations of `label`.
    public var label: Label { Label(client: client) }

    /// Operations of `undeclared`.
    public var undeclared: Undeclared { Undeclared(client: client) }

    /// Operations of `names`.
    public var names: Names { Names(client: client) }
}

/// What every call of ``ParametersClient`` throws.
public typealias ParametersError = APIError
