#if canImport(os)
import os

/// A value that one task at a time works with, and none waits for while it is suspended.
nonisolated struct Locked<State: Sendable>: Sendable {
    private let lock: OSAllocatedUnfairLock<State>

    init(_ state: State) {
        lock = OSAllocatedUnfairLock(initialState: state)
    }

    func withLock<Result: Sendable>(_ body: @Sendable (inout State) -> Result) -> Result {
        lock.withLock(body)
    }
}
#else
import Synchronization

/// A value that one task at a time works with, and none waits for while it is suspended.
nonisolated final class Locked<State: Sendable>: Sendable {
    private let mutex: Mutex<State>

    init(_ state: State) {
        mutex = Mutex(state)
    }

    func withLock<Result: Sendable>(_ body: @Sendable (inout State) -> Result) -> Result {
        mutex.withLock { body(&$0) }
    }
}
#endif
