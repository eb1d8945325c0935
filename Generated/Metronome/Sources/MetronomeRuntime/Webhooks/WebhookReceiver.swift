/// What an endpoint for webhooks needs: checks what comes and reads the events.
///
/// ```swift
/// let event = try receiver.unwrap(request.body, headers: request.headers)
/// ```
public nonisolated struct WebhookReceiver<Event: JSONCodable>: Sendable {
    private let verifier: WebhookVerifier

    /// Creates a receiver that checks with a verifier.
    public init(_ verifier: WebhookVerifier) {
        self.verifier = verifier
    }

    /// Checks the signature and the time of a webhook.
    ///
    /// - Parameters:
    ///   - body: The content exactly as it came.
    ///   - headers: The header fields, whose names may be in any case.
    /// - Throws: ``WebhookError``.
    public func verify(_ body: some Sequence<UInt8>, headers: [String: String]) throws {
        try verifier.verify(body, headers: headers)
    }

    /// Checks the signature and the time of a webhook.
    ///
    /// - Throws: ``WebhookError``.
    public func verify(_ body: some Sequence<UInt8>, headers: HTTPFields) throws {
        try verifier.verify(body, headers: headers)
    }

    /// Checks a webhook and reads its event.
    ///
    /// - Parameters:
    ///   - body: The content exactly as it came.
    ///   - headers: The header fields, whose names may be in any case.
    /// - Throws: ``WebhookError``.
    public func unwrap(_ body: some Sequence<UInt8>, headers: [String: String]) throws -> Event {
        let bytes = Array(body)
        try verifier.verify(bytes, headers: headers)
        return try parse(bytes)
    }

    /// Checks a webhook and reads its event.
    ///
    /// - Throws: ``WebhookError``.
    public func unwrap(_ body: some Sequence<UInt8>, headers: HTTPFields) throws -> Event {
        let bytes = Array(body)
        try verifier.verify(bytes, headers: headers)
        return try parse(bytes)
    }

    /// Reads an event without any check. Anybody may have sent it.
    ///
    /// - Throws: ``WebhookError`` of kind `decoding`.
    public func parse(_ body: some Sequence<UInt8>) throws -> Event {
        do {
            return try Event(jsonBytes: Array(body))
        } catch {
            throw WebhookError(
                kind: .decoding,
                message: "The webhook is not what was expected: \(error)",
                underlying: error
            )
        }
    }
}
