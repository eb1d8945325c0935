/// The way of a call: build the request, authorize it, send it, check the status.
final class RequestPipeline: Sendable {
    let service: APIService
    let base: BaseURL
    private let authorizer: Authorizer
    private let configuration: ClientConfiguration
    private let sensitiveFields: SensitiveFields

    init(service: APIService, authorizer: Authorizer, base: BaseURL, configuration: ClientConfiguration) {
        self.service = service
        self.authorizer = authorizer
        self.base = base
        self.configuration = configuration
        sensitiveFields = SensitiveFields(schemes: service.securitySchemes.values)
    }

    /// The response to a call, if it is a success.
    ///
    /// - Throws: ``APIError``, and nothing else.
    func perform(_ call: APICall) async throws -> ReceivedResponse {
        do {
            let plan = try RequestPlan(
                call, base: base.resolved(), service: service, configuration: configuration
            )
            let response = try await attempt(call, plan)
            if let error = response.statusError(errorType: call.errorType) { throw error }
            return response
        } catch {
            throw APIError(whileCalling: call.id, error)
        }
    }

    /// Sends the request once, with credentials of the moment.
    private func attempt(_ call: APICall, _ plan: RequestPlan) async throws -> ReceivedResponse {
        try Task.checkCancellation()
        let authorization = try await authorizer.authorization(
            for: call.security ?? service.security, overrides: configuration.defaultHeaders
        )
        let request = try plan.request(with: authorization)
        let secrets = authorization.secrets + sensitiveFields.secrets(in: request.headerFields)
        do {
            let (response, bytes) = try await exchange(request, plan.body, RequestContext(operationID: call.id, pathTemplate: call.path, timeout: configuration.timeout))
            return ReceivedResponse(
                response: response, bytes: bytes, operationID: call.id,
                requestID: service.requestID(in: response.headerFields), secrets: secrets
            )
        } catch {
            throw APIError(whileCalling: call.id, error).redacted(secrets)
        }
    }

    /// Sends the request and those that redirects ask for, in the time one attempt has.
    private func exchange(_ request: HTTPRequest, _ body: HTTPBody?, _ context: RequestContext) async throws -> (HTTPResponse, [UInt8]) {
        let transport = configuration.transport
        return try await Timeout.run(within: context.timeout) {
            var request = request
            var body = body
            for _ in 0...RedirectPolicy.limit {
                let (response, content) = try await transport.send(request, body: body, context: context)
                guard let next = RedirectPolicy.next(after: response, to: request, body: body) else {
                    return (response, try await content.bytes())
                }
                (request, body) = next
            }
            throw APIError(kind: .connection, message: "There were more than \(RedirectPolicy.limit) redirects")
        }
    }
}

extension APIError {
    /// Whatever was thrown on the way of a call, as this one type.
    init(whileCalling operationID: String, _ error: any Error) {
        switch error {
        case let error as APIError:
            self = error
        case is CancellationError:
            self.init(kind: .cancelled, message: "The call was cancelled", underlying: error)
        case let error as JSONDecodingError:
            self.init(kind: .encoding, message: "An argument does not write JSON: \(error)", underlying: error)
        default:
            // Errors of transports may show the URL with a key in it, so the message does not have them.
            self.init(
                kind: Task.isCancelled ? .cancelled : .connection,
                message: Task.isCancelled ? "The call was cancelled" : "The transport failed: \(type(of: error))",
                underlying: error
            )
        }
        if self.operationID == nil { self.operationID = operationID }
    }

    func redacted(_ secrets: [String]) -> APIError {
        var error = self
        error.message = Redaction.redact(message, secrets: secrets)
        return error
    }
}
