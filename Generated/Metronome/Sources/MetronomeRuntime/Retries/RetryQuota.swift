/// Bounds how much a client retries, so that a server that is down is not hammered by every call in turn.
///
/// A client has 500 tokens. A retry takes 5 of them, 10 after a timeout; a call that succeeds gives one back. These are
/// the figures of the standard retry mode of Amazon's SDKs.
actor RetryQuota {
    static let capacity = 500
    private var tokens = RetryQuota.capacity

    /// - Returns: Whether the retry may take place; if so, its tokens are taken.
    func allowsRetry(after error: APIError) -> Bool {
        let cost = error.kind == .timeout ? 10 : 5
        guard tokens >= cost else { return false }
        tokens -= cost
        return true
    }

    func succeeded() {
        tokens = min(tokens + 1, Self.capacity)
    }
}
