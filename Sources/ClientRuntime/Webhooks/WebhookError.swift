/// Why a webhook was refused. It never has the secret, the right signature or the content.
public nonisolated struct WebhookError: Error, Sendable {
    /// What is wrong.
    public var kind: Kind

    /// What is wrong, for people.
    public var message: String

    /// What was thrown below, such as a ``JSONDecodingError``.
    public var underlying: (any Error)?

    /// Creates an error, as a fake in a test may need.
    public init(kind: Kind, message: String, underlying: (any Error)? = nil) {
        self.kind = kind
        self.message = message
        self.underlying = underlying
    }

    /// What is wrong, to be compared. It is open: later versions may tell more kinds apart.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// There is no secret to check with, or it is not written as the sender writes secrets.
        public static let missingSecret = Self(rawValue: "missingSecret")
        /// A header field that the check needs is not there, or cannot be read.
        public static let missingHeader = Self(rawValue: "missingHeader")
        /// The sender did not sign this.
        public static let invalidSignature = Self(rawValue: "invalidSignature")
        /// The signature is right, and the webhook was sent too long ago, or will be.
        public static let outsideTolerance = Self(rawValue: "outsideTolerance")
        /// The content is not what the document says.
        public static let decoding = Self(rawValue: "decoding")
        /// Signatures cannot be checked here.
        public static let unsupported = Self(rawValue: "unsupported")
    }
}

nonisolated extension WebhookError: CustomStringConvertible {
    public var description: String { message }
}
