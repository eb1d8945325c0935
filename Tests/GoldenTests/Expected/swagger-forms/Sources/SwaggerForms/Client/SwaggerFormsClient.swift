// Generated from swagger-forms.yaml. Changes are lost when it is generated again.

import SwaggerFormsRuntime

/// A client of Swagger forms.
public nonisolated struct SwaggerFormsClient: ServiceClient {
    public let client: APIClient

    /// Creates a client that sends its calls through another one.
    public init(client: APIClient) {
        self.client = client
    }

    /// Creates a client. What is not given is looked up in the environment.
    ///
    /// - Parameters:
    ///   - baseURL: Where the API is served. Default: the environment variable `SWAGGER_FORMS_BASE_URL`,
    ///     else what the document says.
    ///   - configuration: Everything else: transport, time limits, retries, headers of your own.
    public init(baseURL: String? = nil, configuration: ClientConfiguration = ClientConfiguration()) {
        client = APIClient(
            service: Self.service,
            baseURL: baseURL,
            configuration: configuration
        )
    }

    /// Operations of `formats`.
    public var formats: Formats { Formats(client: client) }

    /// Operations of `forms`.
    public var forms: Forms { Forms(client: client) }

    /// Operations of `schemes`.
    public var schemes: Schemes { Schemes(client: client) }

    /// The version of the package, which every request names as its `User-Agent`.
    public static let version = "1.0.0"

    private static let service = APIService(
        name: "SwaggerForms",
        version: version,
        baseURL: Server.main,
        environmentPrefix: "SWAGGER_FORMS"
    )

    /// Where the API is served.
    public enum Server {
        public static let main = "https://api.example.com/v1"
    }
}

/// What every call of ``SwaggerFormsClient`` throws.
public typealias SwaggerFormsError = APIError
