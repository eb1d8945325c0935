// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

/// A client of Swift type names.
public struct TypeNamesClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `TYPE_NAMES_BASE_URL`, else
    ///     what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "TypeNames",
                version: "1.0.0",
                baseURL: nil,
                environmentPrefix: "TYPE_NAMES"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `Error`.
    public var error: ErrorOperations { ErrorOperations(client: client) }

    /// Operations of `Task`.
    public var task: TaskOperations { TaskOperations(client: client) }
}

/// What every call of ``TypeNamesClient`` throws.
public typealias TypeNamesError = APIError
