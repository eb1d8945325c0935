import Foundation

/// Keeps the signals that ask a program to end from doing so for a moment: whoever presses Control-C while files are written
/// ends the program right after.
struct HeldSignals {
    private let earlier: sigset_t

    init() {
        var held = sigset_t()
        var earlier = sigset_t()
        sigemptyset(&held)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&held, signal) }
        pthread_sigmask(SIG_BLOCK, &held, &earlier)
        self.earlier = earlier
    }

    func release() {
        var earlier = earlier
        pthread_sigmask(SIG_SETMASK, &earlier, nil)
    }
}
