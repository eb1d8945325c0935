import SourceTree
import SwiftBackend

/// What a configuration says about webhooks.
extension ConfigurationReader {
    mutating func webhookSignature(_ node: Node) -> WebhookSignature? {
        var signature: WebhookSignature?
        for (key, member) in members(of: node, "`webhooks`", WebhookKey.self) {
            switch key {
            case .signature: signature = self.signature(member.value)
            }
        }
        return signature
    }

    private mutating func signature(_ node: Node) -> WebhookSignature? {
        if node.members != nil { return custom(node).map { .custom($0) } }
        return choice(node, "`signature`", WebhookSignature.Preset.self).map { .preset($0) }
    }

    private mutating func custom(_ node: Node) -> WebhookSignature.Custom? {
        var signature = WebhookSignature.Custom(header: "")
        for (key, member) in members(of: node, "`signature`", WebhookSignatureKey.self) {
            let value = member.value
            switch key {
            case .header: signature.header = headerName(value, "`header`") ?? ""
            case .algorithm: signature.algorithm = choice(value, "`algorithm`", WebhookSignature.Algorithm.self)
            case .encoding: signature.encoding = choice(value, "`encoding`", WebhookSignature.Encoding.self)
            case .prefix: signature.form = text(value, "`prefix`", "a text").map { .values(prefix: $0) }
            case .pair: signature.form = text(value, "`pair`", "a text").map { .pairs(signature: $0) }
            case .signedContent: signature.signedContent = pieces(value)
            case .timestamp: signature.timestamp = timestamp(value)
            case .base64Secret: signature.base64SecretPrefix = text(value, "`base64Secret`", "a text")
            }
        }
        if node["header"] == nil {
            invalid("`signature` has no `header`: the name of the field that has the signature", at: node)
            return nil
        }
        return signature
    }

    private mutating func pieces(_ node: Node) -> [WebhookSignature.Piece] {
        items(of: node, "`signedContent`").compactMap { item in
            if let text = item.string {
                if text == "body" { return .body }
                if text == "timestamp" { return .timestamp }
                invalid("a text in `signedContent` is `body`, `timestamp` or `{text: '\(text)'}`", at: item)
                return nil
            }
            var piece: WebhookSignature.Piece?
            for (key, member) in members(of: item, "one of `signedContent`", PieceKey.self) {
                switch key {
                case .text: piece = text(member.value, "`text`", "a text").map { .text($0) }
                case .header: piece = headerName(member.value, "`header`").map { .header($0) }
                }
            }
            return piece
        }
    }

    private enum PieceKey: String, CaseIterable { case text, header }

    private mutating func timestamp(_ node: Node) -> WebhookSignature.Timestamp? {
        var place: WebhookSignature.Timestamp.Place?
        var format: WebhookSignature.Timestamp.Format?
        var tolerance: Int?
        for (key, member) in members(of: node, "`timestamp`", WebhookTimestampKey.self) {
            switch key {
            case .headers:
                place = .headers(
                    items(of: member.value, "`headers`").compactMap { headerName($0, "one of `headers`") }
                )
            case .pair: place = text(member.value, "`pair`", "a text").map { .pair($0) }
            case .format: format = choice(member.value, "`format`", WebhookSignature.Timestamp.Format.self)
            case .tolerance: tolerance = count(member.value, "`tolerance`")
            }
        }
        guard node.members != nil else { return nil }
        if node["headers"] == nil, node["pair"] == nil {
            invalid("`timestamp` has neither `headers` nor `pair`", at: node)
        }
        if node["format"] == nil { invalid("`timestamp` has no `format`", at: node) }
        guard let place, let format else { return nil }
        return .init(place: place, format: format, tolerance: tolerance)
    }

    private mutating func items(of node: Node, _ name: String) -> [Node] {
        if let items = node.items { return Array(items) }
        wrongType("\(name) has to be a sequence, but it is \(node.kind.phrase)", at: node)
        return []
    }
}

/// Everything that a configuration may say about the signature of webhooks.
public enum WebhookSignatureKey: String, CaseIterable, Sendable {
    case header, algorithm, encoding, prefix, pair, signedContent, timestamp, base64Secret

    /// What the key is for.
    public var meaning: String {
        switch self {
        case .header: "The header field that has the signature."
        case .algorithm: "`sha1`, `sha256` (the default) or `sha512`."
        case .encoding: "`hex` (the default) or `base64`."
        case .prefix: "What stands before the signature: `sha256=`."
        case .pair: "The name of the signature in a list of pairs: `v1` in `t=…,v1=…`."
        case .signedContent:
            "What is signed, in order: `body` (the default), `timestamp`, `{text: '.'}`, `{header: X-Id}`."
        case .timestamp: "Where and how it says when it was sent: `headers` or `pair`, `format`, `tolerance`."
        case .base64Secret:
            "Set where the secret is in base 64: what may stand before it, such as `whsec_`, or nothing."
        }
    }
}

/// Everything that a configuration may say about the time of webhooks.
public enum WebhookTimestampKey: String, CaseIterable, Sendable {
    case headers, pair, format, tolerance

    /// What the key is for.
    public var meaning: String {
        switch self {
        case .headers: "The header fields that may have the time; the first one that is there counts."
        case .pair: "The name of the time in a list of pairs."
        case .format: "`httpDate`, `unixSeconds` or `unixMilliseconds`."
        case .tolerance: "How many seconds it may be from now. Default: 300."
        }
    }
}
