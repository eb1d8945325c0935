/// What sends the operations of an API.
///
/// It is a value that shares everything with its copies, and is safe to use from any number of tasks at once.
public nonisolated struct APIClient: Sendable {
    let state: ClientState

    /// Creates a client. Nothing is sent, nothing fails: what is missing is an error of the first call that needs it.
    ///
    /// - Parameters:
    ///   - service: What the document says about the API.
    ///   - credentials: Credentials by the names of their security schemes; those that are `nil` or blank are looked up
    ///     in the environment.
    ///   - webhookSecret: The secret that the service signs its webhooks with; where it is `nil` or blank, that of the
    ///     environment.
    ///   - baseURL: The URL that paths are appended to; where it is `nil` or blank, that of the environment, else that
    ///     of the service.
    ///   - configuration: How the client behaves.
    public init(
        service: APIService,
        credentials: [String: Credential?] = [:],
        webhookSecret: String? = nil,
        baseURL: String? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        let environment = configuration.environment
        let core = ClientCore(
            service: service,
            base: BaseURL(given: baseURL, service: service, environment: environment),
            authorizer: Authorizer(
                service: service,
                given: credentials,
                environment: environment,
                timing: configuration.timing
            ),
            environment: environment,
            webhookSecret: webhookSecret
        )
        self.init(core: core, configuration: configuration, options: CallOptions())
    }

    private init(core: ClientCore, configuration: ClientConfiguration, options: CallOptions) {
        let log = EventLogger(log: configuration.log, service: core.service, environment: core.environment)
        state = ClientState(
            core: core,
            configuration: configuration,
            options: options,
            events: EventSink(
                observers: configuration.observers,
                log: log,
                sensitiveFields: core.sensitiveFields.adding(queryNames: configuration.defaultQuery.keys)
            )
        )
    }

    private init(state: ClientState) {
        self.state = state
    }

    /// A client with another configuration that shares everything else: credentials, connections, the quota of retries.
    public func with(_ change: (inout ClientConfiguration) -> Void) -> APIClient {
        var configuration = state.configuration
        change(&configuration)
        return APIClient(core: state.core, configuration: configuration, options: state.options)
    }

    /// A client for calls with other options that shares everything else.
    func withOptions(_ change: (inout CallOptions) -> Void) -> APIClient {
        var options = state.options
        change(&options)
        return APIClient(
            state: ClientState(
                core: state.core,
                configuration: state.configuration,
                options: options,
                events: state.events
            )
        )
    }

    /// Sends an operation and gives what its response holds.
    ///
    /// - Throws: ``APIError``, and nothing else.
    public func send<Output>(_ operation: APIOperation<Output>) async throws -> Output {
        try await receive(operation).output
    }

    /// Sends an operation and gives what its response holds, with the response.
    func receive<Output>(_ operation: APIOperation<Output>) async throws -> (output: Output, ReceivedResponse) {
        switch operation.response.mode {
        case .buffered(let decode):
            let response = try await CallRunner(client: state, call: operation.call, streams: false).run()
            do {
                return (try decode(response.bytes, response.mediaType, response.response.status.code), response)
            } catch {
                throw response.decodingError(error)
            }
        case .streamed(let make):
            let response = try await CallRunner(client: state, call: operation.call, streams: true).run()
            return (make(response.body, response.mediaType, { response.readingError($0) }), response)
        }
    }
}

nonisolated extension APIClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        "APIClient(\(state.core.service.name) \(state.core.service.version), \(state.core.base.shown))"
    }

    public var debugDescription: String {
        description
    }

    /// Without credentials, header fields and query parameters.
    public var customMirror: Mirror {
        let service = state.core.service
        return Mirror(
            self,
            children: ["service": service.name, "version": service.version, "baseURL": state.core.base.shown]
        )
    }
}
