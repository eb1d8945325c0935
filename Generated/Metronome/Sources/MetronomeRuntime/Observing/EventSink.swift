/// Tells those who watch a client what happens in it, without its secrets.
nonisolated struct EventSink: Sendable {
    let observers: [@Sendable (ClientEvent) -> Void]
    let log: EventLogger
    let sensitiveFields: SensitiveFields

    func emit(_ event: ClientEvent) {
        log(event)
        for observer in observers { observer(event) }
    }

    func emitRequest(_ request: HTTPRequest, body: HTTPBody?, secrets: [String], _ context: RequestContext) {
        guard isWatched else { return }
        var request = request
        request.path = request.path.map { Redaction.redact(sensitiveFields.redacted(path: $0), secrets: secrets) }
        request.headerFields = redacted(request.headerFields)
        emit(.request(request, body: body, context))
    }

    func emitResponse(_ response: HTTPResponse, body: [UInt8]?, duration: Duration, _ context: RequestContext) {
        guard isWatched else { return }
        var response = response
        response.headerFields = redacted(response.headerFields)
        emit(.response(response, body: body, duration: duration, context))
    }

    /// Whether anybody looks at what goes well. Otherwise no call shall pay for it.
    private var isWatched: Bool {
        !observers.isEmpty || log.writesRequests
    }

    private func redacted(_ fields: HTTPFields) -> HTTPFields {
        HTTPFields(fields.map { sensitiveFields.contains($0.name) ? HTTPField(name: $0.name, value: "…") : $0 })
    }
}
