/// How a run goes about what is there already.
public struct RunOptions: Hashable, Sendable {
    /// Whether files are replaced that somebody edited, or that the generator never wrote.
    public var replacesAll = false
    /// Whether nothing is done where the last run on this machine did the same, and what it said is said again.
    ///
    /// Only for configurations that are what their file and a command line can say.
    public var reusesLastRun = false

    public init() {}
}
