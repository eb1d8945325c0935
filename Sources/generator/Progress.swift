import Foundation
import GeneratorKit

/// Says on a terminal what a run is busy with once that takes longer than a moment, and takes it away again.
///
/// A task of its own writes: the run has its thread for itself, and tells only which stage it is in.
final class Progress: RunObserver {
    private let events: AsyncStream<ProgressText.Event>.Continuation
    private let isGone = DispatchSemaphore(value: 0)

    /// Runs something, with its progress on standard error if somebody looks at that.
    ///
    /// - Parameter isWanted: Whether anything is to be shown at all.
    static func showing<Value, Failure: Error>(
        _ isWanted: Bool,
        _ body: ((any RunObserver)?) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard isWanted, isSeen(ProcessInfo.processInfo.environment) else { return try body(nil) }
        let progress = Progress()
        defer { progress.end() }
        return try body(progress)
    }

    /// Nobody watches a log grow, and not every terminal can take back what it shows.
    private static func isSeen(_ environment: [String: String]) -> Bool {
        isatty(STDERR_FILENO) == 1 && environment["CI", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    private static let patience: Duration = .milliseconds(500)

    private init() {
        let made = AsyncStream.makeStream(of: ProgressText.Event.self)
        events = made.continuation
        Self.begin(made.stream, made.continuation, isGone)
    }

    private static func begin(
        _ stream: AsyncStream<ProgressText.Event>,
        _ events: AsyncStream<ProgressText.Event>.Continuation,
        _ isGone: DispatchSemaphore
    ) {
        Task.detached {
            await write(stream)
            isGone.signal()
        }
        Task.detached {
            try await Task.sleep(for: patience)
            events.yield(.isDue)
        }
    }

    private static func write(_ events: AsyncStream<ProgressText.Event>) async {
        var text = ProgressText()
        for await event in events {
            if let line = text.text(for: event, columns: Console.columns(of: STDERR_FILENO) ?? 80) {
                StandardStream.writeError(line)
            }
        }
    }

    func begins(_ stage: RunStage) {
        events.yield(.stage(stage))
    }

    /// Waits until nothing of it is left on the terminal.
    private func end() {
        events.yield(.end)
        events.finish()
        isGone.wait()
    }
}
