/// When a call is sent again, and how long after.
///
/// A response with `x-should-retry` decides by itself. Otherwise connections that fail, attempts that take too long and
/// the statuses below are worth another attempt; cancellation, and content that cannot be sent twice, never are.
public nonisolated struct RetryPolicy: Sendable, Hashable {
    /// How many attempts may follow the first one.
    public var maxRetries: Int

    /// The statuses below 500 that are worth another attempt: 408, 409 and 429.
    public var statuses: Set<Int> = [408, 409, 429]

    /// Whether all statuses from 500 on are worth another attempt.
    public var retriesServerErrors = true

    /// How long to wait before the first retry, where the server does not say; each further one waits twice as long.
    public var initialDelay: Duration = .milliseconds(500)

    /// How long to wait at most, where the server does not say.
    public var maximumDelay: Duration = .seconds(8)

    /// What part of the delay is left to chance, from 0 to 1, so that clients do not all come back at once.
    public var jitter = 0.25

    /// The longest delay that a server may ask for. One that asks for more is not obeyed.
    public var maximumServerDelay: Duration = .seconds(60)

    /// Whether requests tell in `X-Retry-Count` how many came before them.
    public var sendsRetryCount = true

    /// Creates a policy. What has no parameter here is set afterwards.
    ///
    /// - Parameter maxRetries: How many attempts may follow the first one.
    public init(maxRetries: Int = 2) {
        self.maxRetries = maxRetries
    }

    /// One attempt and no more.
    public static let never = RetryPolicy(maxRetries: 0)

    /// Whether what went wrong may go right the next time.
    func allowsRetry(after error: APIError) -> Bool {
        switch error.headers[RetryFields.shouldRetry] {
        case "true": return true
        case "false": return false
        default: break
        }
        switch error.kind {
        case .connection, .timeout: return true
        case .cancelled, .decoding, .encoding, .invalidConfiguration: return false
        default: break
        }
        guard let status = error.status else { return false }
        return statuses.contains(status) || (retriesServerErrors && status >= 500)
    }
}

/// The names of header fields that are about retries.
nonisolated enum RetryFields {
    static let shouldRetry = name("x-should-retry")
    static let count = name("x-retry-count")
    static let afterMilliseconds = name("retry-after-ms")

    /// A valid name always makes one; the fallback is never used.
    private static func name(_ text: String) -> HTTPField.Name {
        HTTPField.Name(text) ?? .retryAfter
    }
}
