/// How a service signs what it sends by itself: a scheme that the runtime knows by name, or one described field by
/// field.
public enum WebhookSignature: Hashable, Sendable {
    case preset(Preset)
    case custom(Custom)

    public enum Preset: String, CaseIterable, Hashable, Sendable {
        case metronome, github, stripe, standardWebhooks
    }

    /// An HMAC over pieces of what is sent. Fields that are `nil` are as the runtime has them.
    public struct Custom: Hashable, Sendable {
        public var header: String
        public var algorithm: Algorithm?
        public var encoding: Encoding?
        public var form: Form?
        public var signedContent: [Piece]?
        public var timestamp: Timestamp?
        /// Set where the secret is in base 64: what may stand before it.
        public var base64SecretPrefix: String?

        public init(header: String) {
            self.header = header
        }
    }

    public enum Algorithm: String, CaseIterable, Hashable, Sendable {
        case sha1, sha256, sha512
    }

    public enum Encoding: String, CaseIterable, Hashable, Sendable {
        case hex, base64
    }

    public enum Form: Hashable, Sendable {
        case values(prefix: String)
        case pairs(signature: String)
    }

    public enum Piece: Hashable, Sendable {
        case body, timestamp
        case header(String)
        case text(String)
    }

    public struct Timestamp: Hashable, Sendable {
        public enum Place: Hashable, Sendable {
            case headers([String])
            case pair(String)
        }

        public enum Format: String, CaseIterable, Hashable, Sendable {
            case httpDate, unixSeconds, unixMilliseconds
        }

        public var place: Place
        public var format: Format
        /// In seconds.
        public var tolerance: Int?

        public init(place: Place, format: Format, tolerance: Int? = nil) {
            self.place = place
            self.format = format
            self.tolerance = tolerance
        }
    }
}

extension WebhookSignature {
    /// The runtime's expression for it, such as `.metronome`.
    var expression: String {
        switch self {
        case .preset(let preset): ".\(preset.rawValue)"
        case .custom(let signature): signature.expression
        }
    }
}

extension WebhookSignature.Custom {
    fileprivate var expression: String {
        var arguments = ["header: \(StringLiteral.swift(header))"]
        if let algorithm { arguments.append("algorithm: .\(algorithm.rawValue)") }
        if let encoding { arguments.append("encoding: .\(encoding.rawValue)") }
        switch form {
        case .values(let prefix): arguments.append("form: .values(prefix: \(StringLiteral.swift(prefix)))")
        case .pairs(let name): arguments.append("form: .pairs(signature: \(StringLiteral.swift(name)))")
        case nil: break
        }
        if let signedContent {
            arguments.append("signedContent: [\(signedContent.map(\.expression).joined(separator: ", "))]")
        }
        if let timestamp { arguments.append("timestamp: \(timestamp.expression)") }
        if let base64SecretPrefix {
            arguments.append("secretEncoding: .base64(prefix: \(StringLiteral.swift(base64SecretPrefix)))")
        }
        return "WebhookSignature" + ParameterList.parenthesized(arguments, room: 70)
    }
}

extension WebhookSignature.Piece {
    fileprivate var expression: String {
        switch self {
        case .body: ".body"
        case .timestamp: ".timestamp"
        case .header(let name): ".header(\(StringLiteral.swift(name)))"
        case .text(let text): ".text(\(StringLiteral.swift(text)))"
        }
    }
}

extension WebhookSignature.Timestamp {
    fileprivate var expression: String {
        let place =
            switch place {
            case .headers(let names): ".headers([\(names.map(StringLiteral.swift).joined(separator: ", "))])"
            case .pair(let name): ".pair(\(StringLiteral.swift(name)))"
            }
        let tolerance = tolerance.map { ", tolerance: .seconds(\($0))" } ?? ""
        return ".init(\(place), .\(format.rawValue)\(tolerance))"
    }
}
