import Foundation

/// Keeps Control-C, and the wish of another program that this one ends, from ending it at once: it is asked for when there
/// is time to end well. Once made, it holds for the rest of the program.
public struct PendingInterrupt: Sendable {
    private static let signals = [SIGINT, SIGTERM]

    /// Holds the signals from here on, in this thread and in those that it begins.
    public init() {
        var held = sigset_t()
        sigemptyset(&held)
        for signal in Self.signals { sigaddset(&held, signal) }
        pthread_sigmask(SIG_BLOCK, &held, nil)
    }

    /// Whether somebody wants the program to end.
    public var isPending: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return Self.signals.contains { sigismember(&pending, $0) == 1 }
    }
}
