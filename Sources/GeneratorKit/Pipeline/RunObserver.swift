/// Is told what a run is doing while it does it. Whatever it does, the run goes the same way.
public protocol RunObserver: AnyObject {
    /// A stage begins, and the one before has ended.
    func begins(_ stage: RunStage)

    /// A file is about to be read, or a folder to be looked through, whether or not it is there. A path may come up more
    /// than once.
    func willRead(_ path: String)
}

extension RunObserver {
    /// Not everybody wants to know.
    public func begins(_ stage: RunStage) {}
    /// Not everybody wants to know.
    public func willRead(_ path: String) {}
}

/// What a run is busy with, in this order.
public enum RunStage: String, Sendable, CaseIterable {
    case reading = "reading the document"
    case building = "building the API"
    case naming = "choosing names"
    case printing = "printing the files"
    case comparing = "comparing with what is there"
    case writing = "writing the files"
}
