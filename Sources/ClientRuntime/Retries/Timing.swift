/// The time and the chance that a client goes by, so that tests need not wait and know what comes.
public nonisolated struct Timing: Sendable {
    /// The time since a point that does not change, on a clock that never goes back.
    public var now: @Sendable () -> Duration

    /// The time of the calendar, in seconds since 1970 began in UTC.
    public var secondsSince1970: @Sendable () -> Double

    /// Waits between two attempts. Throws where the task is cancelled.
    public var sleep: @Sendable (Duration) async throws -> Void

    /// A number from 0 up to and without 1.
    public var random: @Sendable () -> Double

    /// Creates a timing, as a test may need.
    ///
    /// - Parameters:
    ///   - now: The time since a point that does not change.
    ///   - secondsSince1970: The time of the calendar.
    ///   - sleep: Waits between two attempts.
    ///   - random: A number from 0 up to and without 1.
    public init(
        now: @escaping @Sendable () -> Duration,
        secondsSince1970: @escaping @Sendable () -> Double,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.secondsSince1970 = secondsSince1970
        self.sleep = sleep
        self.random = random
    }
}
