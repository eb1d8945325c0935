/// How long to wait before another attempt.
nonisolated struct RetryDelay {
    let policy: RetryPolicy
    let timing: Timing

    /// What the server asks for, else the backoff.
    ///
    /// - Parameter retriesDone: How many retries there were before.
    func delay(after error: APIError, retriesDone: Int) -> Duration {
        if let asked = askedSeconds(error.headers.fields), asked > 0, asked <= policy.maximumServerDelay.inSeconds {
            return .seconds(asked)
        }
        return backoff(retriesDone)
    }

    /// `min(initial · 2^n, maximum) × (1 − jitter · random)`
    private func backoff(_ retriesDone: Int) -> Duration {
        var seconds = policy.initialDelay.inSeconds
        let maximum = policy.maximumDelay.inSeconds
        // Doubled one by one: a power of a large count overflows, and the maximum is reached soon.
        for _ in 0..<max(retriesDone, 0) where seconds < maximum { seconds *= 2 }
        let jitter = min(max(policy.jitter, 0), 1)
        return .seconds(min(seconds, maximum) * (1 - jitter * timing.random()))
    }

    /// The first of the fields that can be read counts, whatever the others say: `retry-after-ms`, a common extension,
    /// then `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3).
    private func askedSeconds(_ fields: HTTPFields) -> Double? {
        if let milliseconds = fields[RetryFields.afterMilliseconds].flatMap({ Double($0.trimmed) }) {
            return milliseconds / 1000
        }
        guard let text = fields[.retryAfter]?.trimmed else { return nil }
        if let seconds = Double(text) { return seconds }
        return HTTPDate.parse(text).map { Double($0) - timing.secondsSince1970() }
    }
}

nonisolated extension Duration {
    var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
