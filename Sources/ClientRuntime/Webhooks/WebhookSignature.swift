/// How the sender of webhooks signs them: an HMAC (RFC 2104) with a secret that both sides know.
///
/// It is data, so that any sender can be described:
///
/// ```swift
/// WebhookSignature(
///     header: "X-Signature", encoding: .base64, signedContent: [.timestamp, .text("."), .body],
///     timestamp: .init(.headers(["X-Timestamp"]), .unixSeconds)
/// )
/// ```
public nonisolated struct WebhookSignature: Sendable, Hashable {
    /// The header field that has the signature, or several of them.
    public var header: String

    /// The hash function of the HMAC.
    public var algorithm: Algorithm

    /// How the bytes of the HMAC are written.
    public var encoding: Encoding

    /// How signatures are arranged in the header field.
    public var form: Form

    /// What is signed: these pieces, one after the other.
    public var signedContent: [Piece]

    /// Where it says when the webhook was sent, and how long ago that may be; `nil` where it does not say.
    public var timestamp: Timestamp?

    /// How the secret is written.
    public var secretEncoding: SecretEncoding

    /// Describes a sender.
    public init(
        header: String,
        algorithm: Algorithm = .sha256,
        encoding: Encoding = .hex,
        form: Form = .values(),
        signedContent: [Piece] = [.body],
        timestamp: Timestamp? = nil,
        secretEncoding: SecretEncoding = .text
    ) {
        self.header = header
        self.algorithm = algorithm
        self.encoding = encoding
        self.form = form
        self.signedContent = signedContent
        self.timestamp = timestamp
        self.secretEncoding = secretEncoding
    }

    /// The hash functions. SHA-1 is for senders that have nothing better.
    public enum Algorithm: Sendable, Hashable {
        case sha1, sha256, sha512
    }

    /// How bytes are written as text: hexadecimal digits in any case, or base 64 with padding (RFC 4648).
    public enum Encoding: Sendable, Hashable {
        case hex, base64
    }

    /// How signatures are arranged. Any of several may be the right one, as senders need it that change their secret.
    public enum Form: Sendable, Hashable {
        /// One signature, or several with spaces between them, each with a prefix; those without it do not count.
        case values(prefix: String = "")
        /// `t=1492774577,v1=5257a8…,v1=…`: pairs of names and values.
        case pairs(signature: String)
    }

    /// A piece of what is signed.
    public enum Piece: Sendable, Hashable {
        /// The content, byte for byte.
        case body
        /// The time, as it is written.
        case timestamp
        /// The value of a header field.
        case header(String)
        case text(String)
    }

    /// How the secret that the sender hands out is written.
    public enum SecretEncoding: Sendable, Hashable {
        /// The characters of the secret, in UTF-8, are the key.
        case text
        /// The key is in base 64, after a prefix that may be missing.
        case base64(prefix: String = "")
    }

    /// When a webhook was sent.
    public struct Timestamp: Sendable, Hashable {
        /// Where the time is.
        public var place: Place
        /// How it is written.
        public var format: Format
        /// How far the time may be from now, before and after.
        public var tolerance: Duration

        /// Describes a time.
        public init(_ place: Place, _ format: Format, tolerance: Duration = .seconds(300)) {
            self.place = place
            self.format = format
            self.tolerance = tolerance
        }

        /// Where a time is.
        public enum Place: Sendable, Hashable {
            /// In the first of these header fields that is there.
            case headers([String])
            /// In the header field of the signature, under a name, where that has ``Form/pairs(signature:)``.
            case pair(String)
        }

        /// How a time is written: as in header fields (RFC 9110 section 5.6.7), or as a number since 1970.
        public enum Format: Sendable, Hashable {
            case httpDate, unixSeconds, unixMilliseconds
        }
    }
}
