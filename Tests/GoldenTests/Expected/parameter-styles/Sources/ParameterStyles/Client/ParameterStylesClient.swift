// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

/// A client of Parameter styles.
public nonisolated struct ParameterStylesClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `PARAMETER_STYLES_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `matrix`.
    public var matrix: Matrix { Matrix(client: client) }

    /// Operations of `label`.
    public var label: Label { Label(client: client) }

    /// Operations of `simple`.
    public var simple: Simple { Simple(client: client) }

    /// Operations of `form`.
    public var form: Form { Form(client: client) }

    /// Operations of `spaceDelimited`.
    public var spaceDelimited: SpaceDelimited { SpaceDelimited(client: client) }

    /// Operations of `pipeDelimited`.
    public var pipeDelimited: PipeDelimited { PipeDelimited(client: client) }

    /// Operations of `deepObject`.
    public var deepObject: DeepObject { DeepObject(client: client) }

    /// Operations of `header`.
    public var header: Header { Header(client: client) }

    /// Operations of `formCookie`.
    public var formCookie: FormCookie { FormCookie(client: client) }

    /// Operations of `cookie`.
    public var cookie: Cookie { Cookie(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "ParameterStyles",
        version: version,
        baseURL: nil,
        environmentPrefix: "PARAMETER_STYLES"
    )
}

/// What every call of ``ParameterStylesClient`` throws.
public typealias ParameterStylesError = APIError
