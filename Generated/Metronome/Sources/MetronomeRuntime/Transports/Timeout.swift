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
        let isOver = Locked(false)
        let task = Self.task(work)
        let deadline = Deadlines.shared.add(end) {
            isOver.withLock { $0 = true }
            task.cancel()
        }
        defer { Deadlines.shared.remove(deadline) }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        if isOver.withLock({ $0 }) {
            throw APIError(kind: .timeout, message: "There was no response within \(duration)")
        }
        return try result.get()
    }

    /// A task of its own, since who waits for the work must not be cancelled with it. It begins at once where the system
    /// can do that: often enough, the work has ended before another thread would have begun it.
    private static func task<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) -> Task<Result, any Error> {
        #if compiler(>=6.2)
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            return Task.immediate { try await work() }
        }
        #endif
        return Task { try await work() }
    }
}
