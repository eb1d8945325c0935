import Foundation

/// Runs something that goes down hundreds of levels on a stack of 8 MB: those of test threads are smaller on some
/// platforms, and debug builds use them up several times as fast as release builds.
func onLargeStack(_ body: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { continuation in
        let thread = Thread { continuation.resume(with: Result { try body() }) }
        thread.stackSize = 8 << 20
        thread.start()
    }
}
