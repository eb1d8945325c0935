#if canImport(os)
import os
#else
import Synchronization
#endif

/// A value that threads and tasks share: an actor cannot be asked by a thread.
final class Shared<Value: Sendable>: Sendable {
    #if canImport(os)
    private let lock: OSAllocatedUnfairLock<Value>

    init(_ value: Value) {
        lock = OSAllocatedUnfairLock(initialState: value)
    }
    #else
    private let lock: Mutex<Value>

    init(_ value: Value) {
        lock = Mutex(value)
    }
    #endif

    func withLock<Result: Sendable>(_ body: @Sendable (inout Value) -> Result) -> Result {
        lock.withLock { value in body(&value) }
    }
}
