/// Bounds the time of work that can be cancelled, from now on.
nonisolated struct Timeout: Sendable {
    /// Ten years: clocks overflow on longer ones, and nobody waits that long.
    private static let longest = Duration.seconds(315_360_000)

    private let duration: Duration
    private let end: ContinuousClock.Instant

    init(_ duration: Duration) {
        self.duration = duration
        end = .now + min(duration, Self.longest)
    }

    /// Does work in what is left of the time.
    ///
    /// - Throws: ``APIError`` of kind `timeout` where the work takes longer; the work is cancelled then.
    func run<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Result?.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(until: end, clock: .continuous)
                return nil
            }
            // The group has two tasks, so there is a next one; it is `nil` inside when it was the clock.
            guard let result = try await group.next() ?? nil else {
                throw APIError(kind: .timeout, message: "There was no response within \(duration)")
            }
            return result
        }
    }
}
