/// Writes what happens in a client to its log.
nonisolated struct EventLogger: Sendable {
    private let log: ClientLog
    private let level: ClientLog.Level
    private let name: String

    /// How much of a content is shown.
    private static let shownBytes = 4_096

    init(log: ClientLog, service: APIService, environment: EnvironmentVariables) {
        self.log = log
        name = service.name
        level =
            log.level
            ?? environment[service.environmentPrefix + "_LOG"].flatMap { ClientLog.Level(name: $0) }
            ?? .warn
    }

    var writesRequests: Bool { level >= .info }

    func callAsFunction(_ event: ClientEvent) {
        guard level > .off else { return }
        switch event {
        case .request(let request, let body, let context):
            guard level >= .debug else { return }
            let text = body?.bytesInMemory.map(shown) ?? body.map { $0.description } ?? ""
            write(
                .debug,
                "→ \(label(context)) \(request.urlText)\(lines(request.headerFields))\(log.showsBodies ? "\n\(text)" : "")"
            )
        case .response(let response, let body, let duration, let context):
            write(.info, "\(label(context)) \(response.status.code) in \(milliseconds(duration))")
            guard level >= .debug else { return }
            let text = log.showsBodies ? "\n" + (body.map(shown) ?? "(streamed)") : ""
            write(.debug, "← \(label(context)) \(response.status.code)\(lines(response.headerFields))\(text)")
        case .failure(let error, let duration, let context):
            write(.info, "\(label(context)) failed after \(milliseconds(duration)): \(error.message)")
        case .retry(let error, let delay, let context):
            write(.warn, "\(label(context)) is sent again in \(milliseconds(delay)): \(error.message)")
        case .givenUp(let error, let context):
            write(.error, "\(label(context)) is given up: \(error.message)")
        }
    }

    private func write(_ level: ClientLog.Level, _ line: String) {
        if level <= self.level { log.write(level, name + ": " + line) }
    }

    private func label(_ context: RequestContext) -> String {
        let retry = context.retryCount == 0 ? "" : ", retry \(context.retryCount)"
        return "\(context.operationID) (\(context.pathTemplate)\(retry))"
    }

    private func lines(_ fields: HTTPFields) -> String {
        fields.map { "\n    \($0.name.rawName): \($0.value)" }.joined()
    }

    private func shown(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes.prefix(Self.shownBytes), as: UTF8.self)
        return bytes.count <= Self.shownBytes ? text : "\(text)… (\(bytes.count) bytes)"
    }

    private func milliseconds(_ duration: Duration) -> String {
        "\(Int64(min(duration.inSeconds * 1000, 1e12).rounded())) ms"
    }
}
