public import Foundation

/// Checks that webhooks come from who knows the secret, that nobody changed them, and that they are not old.
public nonisolated struct WebhookVerifier: Sendable {
    private let secret: String?
    private let signature: WebhookSignature?
    private let now: @Sendable () -> Date
    /// How a secret is given, for the message that there is none.
    var hint = ""

    /// Creates a verifier. Nothing fails: what is missing is an error of the first check.
    ///
    /// - Parameters:
    ///   - secret: The secret of the endpoint, as the sender hands it out.
    ///   - signature: How the sender signs.
    ///   - now: The current time.
    public init(
        secret: String?,
        signature: WebhookSignature?,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.secret = secret
        self.signature = signature
        self.now = now
    }

    /// Checks the signature, in constant time, and the time of a webhook.
    ///
    /// - Parameters:
    ///   - body: The content exactly as it came: JSON that was parsed and written again has other bytes.
    ///   - headers: The header fields, whose names may be in any case.
    /// - Throws: ``WebhookError``.
    public func verify(_ body: some Sequence<UInt8>, headers: [String: String]) throws {
        guard let signature else {
            throw WebhookError(kind: .unsupported, message: "It is not known how the webhooks of this API are signed")
        }
        let message = try WebhookMessage(headers, signature)
        let code = try HMACCode.code(
            of: try message.signedContent(body: Array(body)),
            key: try key(signature),
            algorithm: signature.algorithm
        )
        let expected = signature.encoding.text(of: code)
        guard message.signatures.contains(where: { Self.isEqual(signature.encoding.canonical($0), expected) }) else {
            throw WebhookError(kind: .invalidSignature, message: "The signature of the webhook is not the right one")
        }
        try checkTime(of: message, signature)
    }

    /// Checks the signature and the time of a webhook.
    ///
    /// - Throws: ``WebhookError``.
    public func verify(_ body: some Sequence<UInt8>, headers: HTTPFields) throws {
        try verify(body, headers: Dictionary(headers.map { ($0.name.rawName, $0.value) }) { first, _ in first })
    }

    private func key(_ signature: WebhookSignature) throws -> [UInt8] {
        guard let secret = secret?.trimmed, !secret.isEmpty else {
            throw WebhookError(kind: .missingSecret, message: "There is no secret to check webhooks with" + hint)
        }
        switch signature.secretEncoding {
        case .text:
            return Array(secret.utf8)
        case .base64(let prefix):
            let text = secret.hasPrefix(prefix) ? String(secret.dropFirst(prefix.count)) : secret
            guard let key = Data(base64Encoded: text), !key.isEmpty else {
                throw WebhookError(kind: .missingSecret, message: "The secret to check webhooks with is not in base 64")
            }
            return [UInt8](key)
        }
    }

    private func checkTime(of message: WebhookMessage, _ signature: WebhookSignature) throws {
        guard let timestamp = signature.timestamp, let text = message.timestamp else { return }
        let now = now().timeIntervalSince1970
        guard let time = timestamp.format.seconds(text, now: now) else {
            throw WebhookError(kind: .missingHeader, message: "The time of the webhook cannot be read")
        }
        guard abs(now - time) <= timestamp.tolerance.inSeconds else {
            throw WebhookError(
                kind: .outsideTolerance,
                message: "The webhook was sent more than \(timestamp.tolerance) \(time < now ? "ago" : "in the future")"
            )
        }
    }

    /// Whether two texts are equal, in a time that does not tell where they differ.
    private static func isEqual(_ lhs: String, _ rhs: String) -> Bool {
        let (lhs, rhs) = (Array(lhs.utf8), Array(rhs.utf8))
        guard lhs.count == rhs.count else { return false }
        return zip(lhs, rhs).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

nonisolated extension WebhookVerifier: CustomStringConvertible, CustomReflectable {
    /// Without the secret.
    public var description: String {
        "WebhookVerifier(\(signature?.header ?? "unsigned"))"
    }

    public var customMirror: Mirror {
        Mirror(self, children: ["signature": signature as Any])
    }
}

nonisolated extension WebhookSignature.Encoding {
    fileprivate func text(of code: [UInt8]) -> String {
        switch self {
        case .hex: code.map { $0.digits(2, radix: 16) }.joined()
        case .base64: Data(code).base64EncodedString()
        }
    }

    fileprivate func canonical(_ text: String) -> String {
        self == .hex ? text.lowercased() : text
    }
}

nonisolated extension WebhookSignature.Timestamp.Format {
    fileprivate func seconds(_ text: String, now: TimeInterval) -> Double? {
        switch self {
        case .httpDate: HTTPDate.parse(text, now: Int64(exactly: now.rounded())).map(Double.init)
        case .unixSeconds: Int64(text).map(Double.init)
        case .unixMilliseconds: Int64(text).map { Double($0) / 1_000 }
        }
    }
}
