// Generated from property-names.yaml. Changes are lost when it is generated again.

import PropertyNamesRuntime

/// A client of Property names.
public struct PropertyNamesClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `PROPERTY_NAMES_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "PropertyNames",
                version: "1.0.0",
                baseURL: nil,
                environmentPrefix: "PROPERTY_NAMES"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `self`.
    public var selfValue: SelfOperations { SelfOperations(client: client) }
}

/// What every call of ``PropertyNamesClient`` throws.
public typealias PropertyNamesError = APIError
