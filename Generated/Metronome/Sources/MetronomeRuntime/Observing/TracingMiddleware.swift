#if Tracing
public import Tracing

/// Makes a span for each attempt, and passes the context of the trace on in header fields.
///
/// Names follow OpenTelemetry's semantic conventions for HTTP clients. Spans have the path of the operation with its
/// placeholders, never URLs with arguments, and no header fields.
public nonisolated struct TracingMiddleware: ClientMiddleware {
    private let tracer: @Sendable () -> any Tracer

    /// - Parameter tracer: What makes the spans; unless given, the one that the process is set up with.
    public init(tracer: (any Tracer)? = nil) {
        self.tracer = { tracer ?? InstrumentationSystem.tracer }
    }

    public func send(
        _ request: HTTPRequest,
        body: HTTPBody?,
        context: RequestContext,
        next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
    ) async throws -> (HTTPResponse, HTTPBody) {
        try await tracer().withAnySpan(
            "\(request.method.rawValue) \(context.pathTemplate)",
            ofKind: .client
        ) { span in
            SpanAttributesOfHTTP.set(on: span, request, context)
            var request = request
            tracer().inject(span.context, into: &request.headerFields, using: HeaderFieldInjector())
            do {
                let (response, body) = try await next(request, body)
                SpanAttributesOfHTTP.set(on: span, response)
                return (response, body)
            } catch {
                // The span records what leaves this closure, and errors of transports may show the URL with a key in it.
                let error = APIError(whileCalling: context.operationID, error)
                span.attributes["error.type"] = error.kind.rawValue
                span.setStatus(SpanStatus(code: .error))
                throw error
            }
        }
    }
}

/// The attributes of a client's span.
private nonisolated enum SpanAttributesOfHTTP {
    static func set(on span: any Span, _ request: HTTPRequest, _ context: RequestContext) {
        span.attributes["http.request.method"] = request.method.rawValue
        span.attributes["url.template"] = context.pathTemplate
        span.attributes["url.scheme"] = request.scheme ?? ""
        let authority = request.authority ?? ""
        let port = authority.lastIndex(of: ":").flatMap { Int(authority[authority.index(after: $0)...]) }
        let host = port == nil ? authority : String(authority[..<(authority.lastIndex(of: ":") ?? authority.endIndex)])
        span.attributes["server.address"] = host
        span.attributes["server.port"] = port ?? (request.scheme == "https" ? 443 : 80)
        if context.retryCount > 0 { span.attributes["http.request.resend_count"] = context.retryCount }
    }

    static func set(on span: any Span, _ response: HTTPResponse) {
        let status = response.status.code
        span.attributes["http.response.status_code"] = status
        guard status >= 400 else { return }
        span.attributes["error.type"] = "\(status)"
        span.setStatus(SpanStatus(code: .error))
    }
}

private nonisolated struct HeaderFieldInjector: Injector {
    func inject(_ value: String, forKey key: String, into fields: inout HTTPFields) {
        guard let name = HTTPField.Name(key) else { return }
        fields[name] = value
    }
}
#endif
