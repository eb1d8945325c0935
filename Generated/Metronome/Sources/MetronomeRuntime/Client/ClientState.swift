/// What a client is made of. Copies of a client share it; a client with another configuration shares its core.
nonisolated final class ClientState: Sendable {
    let core: ClientCore
    let configuration: ClientConfiguration
    let options: CallOptions
    let events: EventSink

    init(core: ClientCore, configuration: ClientConfiguration, options: CallOptions, events: EventSink) {
        self.core = core
        self.configuration = configuration
        self.options = options
        self.events = events
    }
}

/// What all clients that come from one share: the service, who they are, and how much they may still retry.
nonisolated final class ClientCore: Sendable {
    let service: APIService
    let base: BaseURL
    let authorizer: Authorizer
    let sensitiveFields: SensitiveFields
    let environment: EnvironmentVariables
    /// The secret that webhooks are signed with.
    let webhookSecret: String?
    let quota = RetryQuota()

    init(
        service: APIService,
        base: BaseURL,
        authorizer: Authorizer,
        environment: EnvironmentVariables,
        webhookSecret: String?
    ) {
        self.service = service
        self.base = base
        self.authorizer = authorizer
        self.environment = environment
        let given = webhookSecret?.trimmed ?? ""
        self.webhookSecret = given.isEmpty ? environment[service.environmentPrefix + "_WEBHOOK_SECRET"] : given
        sensitiveFields = SensitiveFields(schemes: service.securitySchemes.values)
    }
}
