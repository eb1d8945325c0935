/// What the header fields of a webhook say about its signature.
nonisolated struct WebhookMessage {
    let signatures: [String]
    /// The time as it is written.
    let timestamp: String?
    private let signature: WebhookSignature
    private let headers: [String: String]

    /// - Throws: ``WebhookError`` of kind `missingHeader`.
    init(_ headers: [String: String], _ signature: WebhookSignature) throws {
        let fields = Dictionary(headers.map { ($0.key.lowercased(), $0.value.trimmed) }) { first, _ in first }
        let value = try Self.field([signature.header], in: fields)
        let pairs = value.split(separator: ",").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1)
            return (name: parts.first?.trimmed, value: parts.last?.trimmed ?? "")
        }
        switch signature.form {
        case .values(let prefix):
            signatures = value.split(separator: " ").filter { $0.hasPrefix(prefix) }
                .map { String($0.dropFirst(prefix.count)) }
        case .pairs(let name):
            signatures = pairs.filter { $0.name == name }.map(\.value)
        }
        switch signature.timestamp?.place {
        case nil:
            timestamp = nil
        case .headers(let names):
            timestamp = try Self.field(names, in: fields)
        case .pair(let name):
            guard let pair = pairs.first(where: { $0.name == name }) else { throw Self.missing(name) }
            timestamp = pair.value
        }
        self.signature = signature
        self.headers = fields
    }

    /// The pieces that the sender signed.
    func signedContent(body: [UInt8]) throws -> [[UInt8]] {
        try signature.signedContent.map { piece in
            switch piece {
            case .body: body
            case .timestamp: Array((timestamp ?? "").utf8)
            case .header(let name): Array(try Self.field([name], in: headers).utf8)
            case .text(let text): Array(text.utf8)
            }
        }
    }

    private static func field(_ names: [String], in headers: [String: String]) throws -> String {
        guard let value = names.lazy.compactMap({ headers[$0.lowercased()] }).first(where: { !$0.isEmpty }) else {
            throw missing(names.joined(separator: "' or '"))
        }
        return value
    }

    private static func missing(_ name: String) -> WebhookError {
        WebhookError(kind: .missingHeader, message: "The webhook has no '\(name)'")
    }
}
