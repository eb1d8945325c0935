import Foundation
import GeneratorKit
import SDKDiff
import SourceTree

/// One of the runs of `watch`, and what is remembered for the next.
struct WatchRun {
    let options: OutputOptions
    let isForced: Bool
    /// The document as it was when it was last right.
    private var version: DocumentVersion?

    init(options: OutputOptions, isForced: Bool) {
        self.options = options
        self.isForced = isForced
    }

    /// Writes what is different, and says what that is, or what is wrong.
    ///
    /// - Parameter files: learns what has to be watched, also where something is wrong with it.
    mutating func perform(observedBy files: WatchedFiles) {
        do throws(DiagnosticsError) {
            options.input.reading.watchedPaths(document: options.input.document).forEach(files.willRead)
            let pipeline = try Pipeline(configuration: options.configuration())
            let outcome = try Progress.showing(!options.quiet) { progress throws(DiagnosticsError) in
                let observer = Observers(files: files, progress: progress)
                return try pipeline.run(running, observedBy: observer)
            }
            options.input.reading.console.report(outcome.warnings)
            say(outcome)
            compare(pipeline)
        } catch {
            options.input.reading.console.report(error.diagnostics)
        }
    }

    private var running: RunOptions {
        var running = RunOptions()
        running.replacesAll = isForced
        running.reusesLastRun = !isForced
        return running
    }

    /// After the files are written, so that nobody waits for it.
    private mutating func compare(_ pipeline: Pipeline) {
        guard let new = try? pipeline.version().version else { return }
        if let old = version {
            let changes = DocumentComparison(old, new).changes
            let report = DiffReport(changes: changes, oldVersion: old.interface.version)
            if !changes.isEmpty { say("changes: \(report.summary)") }
        }
        version = new
    }

    // MARK: - Saying

    func say(_ line: String) {
        if !options.quiet { print(line) }
    }

    private func say(_ outcome: Pipeline.Outcome) {
        let files = CountText.of(outcome.summary.files, "file")
        say("\(outcome.output): \(files), \(outcome.summary.changed) changed")
        let changed = outcome.written.map { "  \($0)" } + outcome.removed.map { "  \($0) (removed)" }
        // The first run may write hundreds, and nobody has to be told which.
        guard version != nil else { return }
        let limit = 10
        for line in changed.prefix(limit) { say(line) }
        if changed.count > limit { say("  and \(CountText.of(changed.count - limit, "other"))") }
    }
}

/// Two that are told the same.
private final class Observers: RunObserver {
    private let files: WatchedFiles
    private let progress: (any RunObserver)?

    init(files: WatchedFiles, progress: (any RunObserver)?) {
        self.files = files
        self.progress = progress
    }

    func begins(_ stage: RunStage) { progress?.begins(stage) }
    func willRead(_ path: String) { files.willRead(path) }
}
