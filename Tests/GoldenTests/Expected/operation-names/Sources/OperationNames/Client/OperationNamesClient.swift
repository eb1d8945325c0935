// Generated from operation-names.yaml. Changes are lost when it is generated again.

import OperationNamesRuntime

/// A client of Operation names.
public struct OperationNamesClient: Sendable {
    @usableFromInline let client: APIClient

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `OPERATION_NAMES_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: APIService(
                name: "OperationNames",
                version: "1.0.0",
                baseURL: nil,
                environmentPrefix: "OPERATION_NAMES"
            ),
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `API`.
    public var api: API { API(client: client) }

    /// Operations of `pets`.
    public var pets: Pets { Pets(client: client) }

    /// Operations of `pets.json`.
    public var petsJSON: PetsJSON { PetsJSON(client: client) }

    /// Operations of `odd`.
    public var odd: Odd { Odd(client: client) }

    /// Operations of `user:admin`.
    public var userAdmin: UserAdmin { UserAdmin(client: client) }
}

/// What every call of ``OperationNamesClient`` throws.
public typealias OperationNamesError = APIError
