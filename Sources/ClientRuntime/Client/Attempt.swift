/// One attempt of a call: with credentials of the moment, through the middleware, in the time that it has.
nonisolated struct Attempt: Sendable {
    let client: ClientState
    let call: APICall
    let plan: RequestPlan
    let context: RequestContext
    let streams: Bool

    private var core: ClientCore { client.core }
    private var configuration: ClientConfiguration { client.configuration }

    /// The response, if it is a success.
    func run() async throws -> ReceivedResponse {
        try Task.checkCancellation()
        let timeout = Timeout(context.timeout)
        let authorization =
            core.authorizer.takesTime
            ? try await timeout.run { try await authorize() } : try await authorize()
        let request = try plan.request(with: authorization, retryCount: context.retryCount)
        let secrets = authorization.secrets + core.sensitiveFields.secrets(in: request.headerFields)
        let response = try await exchange(request, secrets, timeout)
        guard let error = response.statusError(errorType: call.errorType) else { return response }
        if response.response.status == .unauthorized { await authorization.refused() }
        throw error
    }

    private func authorize() async throws -> Authorization {
        let fetcher = TokenFetcher(
            transport: configuration.transport,
            timing: configuration.timing,
            // Others may wait for the same token, with more time than this attempt has.
            timeout: configuration.timeout
        )
        return try await core.authorizer.authorization(
            for: call.security ?? core.service.security,
            overrides: [configuration.defaultHeaders, client.options.headers]
        ) { try await fetcher.fetch($0, refreshToken: $1, base: plan.base) }
    }

    /// Sends the request, and tells those who watch.
    private func exchange(
        _ request: HTTPRequest,
        _ secrets: [String],
        _ timeout: Timeout
    ) async throws -> ReceivedResponse {
        let events = client.events
        let now = configuration.timing.now
        let start = now()
        events.emitRequest(request, body: plan.body, secrets: secrets, context)
        do {
            let (response, body) = try await timeout.run {
                try await exchange(request)
            }
            events.emitResponse(response, body: body.bytesInMemory, duration: now() - start, context)
            return ReceivedResponse(
                url: plan.target,
                response: response,
                body: body.mappingErrors { APIError(whileCalling: call.id, $0).redacted(secrets) },
                operationID: call.id,
                requestID: core.service.requestID(in: response.headerFields),
                secrets: secrets
            )
        } catch {
            let error = APIError(whileCalling: call.id, error).redacted(secrets)
            events.emit(.failure(error, duration: now() - start, context))
            throw error
        }
    }

    /// Sends the request and those that redirects ask for, and waits for the content unless that is streamed.
    private func exchange(_ request: HTTPRequest) async throws -> (HTTPResponse, HTTPBody) {
        let redirects = RedirectingSender(transport: configuration.transport, context: context)
        let chain = MiddlewareChain(middleware: configuration.middleware[...], context: context) {
            try await redirects.send($0, $1)
        }
        let (response, body) = try await chain.send(request, plan.body)
        if streams, (200..<300).contains(response.status.code) { return (response, body) }
        return (response, HTTPBody(try await body.bytes()))
    }
}
