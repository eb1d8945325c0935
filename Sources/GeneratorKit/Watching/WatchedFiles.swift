import Foundation

/// The files that a run reads, as they were right before it read them; and whether they still are.
///
/// They are looked at again and again. A run reads a dozen files, and to ask the system for the time of each takes
/// microseconds. It works the same on every system and every file system, those of containers and networks included; it
/// does not mind that editors replace a file by another; and a file that is not there yet can be waited for like any other.
/// What systems have to be told of changes by can do that only in part, and each in another way.
public final class WatchedFiles: RunObserver {
    private var stamps: [String: FileStamp?] = [:]

    /// None so far.
    public init() {}

    /// How many files are watched, those that are missing included.
    public var count: Int { stamps.count }

    /// Forgets everything, before another run.
    public func removeAll() {
        stamps = [:]
    }

    /// Watches a file, as it is now.
    public func willRead(_ path: String) {
        let path = Path.resolving(path, in: Path.workingDirectory)
        // What counts is how it was before it was read for the first time.
        if stamps[path] == nil { stamps[path] = .some(FileStamp(of: path)) }
    }

    /// Waits until some of the files are not what they were, and nobody is writing to them any more.
    ///
    /// - Parameter isCancelled: asked again and again; what comes back is nil when it says so.
    /// - Returns: the paths of the files that changed, as a person would call them, sorted.
    public func waitForChange(until isCancelled: () -> Bool) -> [String]? {
        while !isCancelled() {
            if !changes().isEmpty {
                guard let settled = waitUntilSettled(isCancelled) else { return nil }
                // An editor may have put back what was there.
                if !settled.isEmpty { return settled }
            }
            Self.sleep(Self.interval)
        }
        return nil
    }

    private static let interval: Duration = .milliseconds(15)
    /// What is not touched for so long is finished: editors write in pieces, with less between them.
    private static let calm: Duration = .milliseconds(20)
    /// Editors that remove a file before they write it anew take less than this.
    private static let absence: Duration = .milliseconds(500)

    private func waitUntilSettled(_ isCancelled: () -> Bool) -> [String]? {
        let start = ContinuousClock.now
        var before = current()
        while !isCancelled() {
            Self.sleep(Self.calm)
            let now = current()
            let isMissing = now.contains { $0.value == nil && stamps[$0.key] != .some(nil) }
            if now == before, !isMissing || ContinuousClock.now - start > Self.absence { return changes(now) }
            before = now
        }
        return nil
    }

    private func current() -> [String: FileStamp?] {
        Dictionary(uniqueKeysWithValues: stamps.keys.map { ($0, FileStamp(of: $0)) })
    }

    private func changes(_ current: [String: FileStamp?]? = nil) -> [String] {
        let current = current ?? self.current()
        return stamps.filter { current[$0.key] != .some($0.value) }.map { Path.shown($0.key) }.sorted()
    }

    private static func sleep(_ time: Duration) {
        Thread.sleep(forTimeInterval: Double(time.components.attoseconds) / 1e18)
    }
}
