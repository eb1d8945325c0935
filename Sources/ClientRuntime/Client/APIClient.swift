/// What sends the operations of an API.
///
/// It is a value that shares everything with its copies, and is safe to use from any number of tasks at once.
public struct APIClient: Sendable {
    private let pipeline: RequestPipeline

    /// Creates a client. Nothing is sent, nothing fails: what is missing is an error of the first call that needs it.
    ///
    /// - Parameters:
    ///   - service: What the document says about the API.
    ///   - credentials: Credentials by the names of their security schemes; those that are `nil` or blank are looked up
    ///     in the environment.
    ///   - baseURL: The URL that paths are appended to; where it is `nil` or blank, that of the environment, else that
    ///     of the service.
    ///   - configuration: How the client behaves.
    public init(
        service: APIService,
        credentials: [String: Credential?] = [:],
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        pipeline = RequestPipeline(
            service: service,
            authorizer: Authorizer(service: service, given: credentials, environment: configuration.environment),
            base: BaseURL(given: baseURL, service: service, environment: configuration.environment),
            configuration: configuration
        )
    }

    /// Sends an operation and gives what its response holds.
    ///
    /// - Throws: ``APIError``, and nothing else.
    public func send<Output>(_ operation: APIOperation<Output>) async throws -> Output {
        let response = try await pipeline.perform(operation.call)
        do {
            switch operation.response.mode {
            case .buffered(let decode): return try decode(response.bytes, response.mediaType)
            case .streamed(let make): return make(HTTPBody(response.bytes), response.mediaType)
            }
        } catch {
            throw response.decodingError(error)
        }
    }
}

extension APIClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        "APIClient(\(pipeline.service.name) \(pipeline.service.version), \(pipeline.base.text))"
    }

    public var debugDescription: String {
        description
    }

    /// Without credentials, header fields and query parameters.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "service": pipeline.service.name, "version": pipeline.service.version, "baseURL": pipeline.base.text,
            ]
        )
    }
}
