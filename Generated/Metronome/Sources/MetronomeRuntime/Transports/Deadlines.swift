/// Calls back when a time has come, for all of a process.
///
/// A task that sleeps for each call would cost more than the call: most are over long before their time is, and to set a
/// timer takes the kernel. So there is one that sleeps until the next time at all, and what ends earlier only takes
/// itself off the list.
nonisolated final class Deadlines: Sendable {
    static let shared = Deadlines()

    /// One time on the list.
    struct ID: Hashable, Sendable {
        fileprivate let number: UInt64
    }

    private struct Entry: Sendable {
        let end: ContinuousClock.Instant
        let action: @Sendable () -> Void
    }

    private struct State: Sendable {
        var entries: [ID: Entry] = [:]
        var lastNumber: UInt64 = 0
        /// When the task that sleeps wakes up; `nil` while there is none.
        var wakes: ContinuousClock.Instant?

        /// Notes that there will be a task that sleeps until then.
        ///
        /// - Returns: Whether one has to be made, since no other wakes up in time.
        mutating func sleep(until end: ContinuousClock.Instant) -> Bool {
            if let wakes, wakes <= end { return false }
            wakes = end
            return true
        }
    }

    private let state = Locked(State())

    /// Has something done at a time, unless it is removed before.
    ///
    /// - Parameter action: What must not take long.
    func add(_ end: ContinuousClock.Instant, _ action: @escaping @Sendable () -> Void) -> ID {
        let (id, needsSleeper) = state.withLock { state in
            state.lastNumber += 1
            let id = ID(number: state.lastNumber)
            state.entries[id] = Entry(end: end, action: action)
            return (id, state.sleep(until: end))
        }
        if needsSleeper { sleep(until: end) }
        return id
    }

    func remove(_ id: ID) {
        state.withLock { _ = $0.entries.removeValue(forKey: id) }
    }

    private func sleep(until end: ContinuousClock.Instant) {
        Task.detached(priority: .high) {
            // A detached task is cancelled by nobody.
            try? await Task.sleep(until: end, clock: .continuous)
            self.wake(from: end)
        }
    }

    /// Does what is due, and sleeps until what comes next.
    private func wake(from end: ContinuousClock.Instant) {
        let now = ContinuousClock.now
        let (due, next) = state.withLock { state in
            let due = state.entries.filter { $0.value.end <= now }
            for id in due.keys { state.entries[id] = nil }
            // One that was asked to wake up earlier has taken over.
            if state.wakes == end { state.wakes = nil }
            let next = state.entries.values.map(\.end).min()
            return (due.values.map(\.action), next.flatMap { state.sleep(until: $0) ? $0 : nil })
        }
        for action in due { action() }
        if let next { sleep(until: next) }
    }
}
