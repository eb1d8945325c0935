// The time of the calendar comes from Foundation, which knows it on every platform.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

nonisolated extension Timing {
    /// The clocks and the randomness of the system.
    public static let system: Timing = {
        let start = ContinuousClock.now
        return Timing(
            now: { start.duration(to: .now) },
            secondsSince1970: { Date().timeIntervalSince1970 },
            sleep: { try await Task.sleep(for: $0) },
            random: { Double.random(in: 0..<1) }
        )
    }()
}

nonisolated enum IdempotencyKey {
    /// A key that no other call has.
    static func make() -> String {
        UUID().uuidString.lowercased()
    }
}
