import SourceTree

extension Pipeline {
    /// What a check found.
    public struct CheckOutcome: Sendable {
        /// The folder that was looked at, as a person would call it from the working directory.
        public var output: String
        /// How many files the document gives.
        public var files: Int
        /// What a run would change, sorted by path; nothing when all is as it should be.
        public var changes: [FileChange]
        /// What was noticed about the folder.
        public var warnings: [Diagnostic]
    }

    /// A file that a run would write or remove.
    public struct FileChange: Sendable {
        /// From the working directory.
        public var path: String
        /// What it has; nil where it is missing.
        public var old: [UInt8]?
        /// What it would have; nil where it would be removed.
        public var new: [UInt8]?

        /// The change as `diff -u` shows it.
        public var difference: String { UnifiedDiff.text(from: old, to: new, path: path) ?? "" }

        /// The first line that would change.
        public var location: SourceLocation {
            SourceFile(path: path, bytes: old ?? []).location(ofFirstDifferenceFrom: new ?? [])
        }
    }

    /// Tells whether the output folder has what a run would write to it. Nothing is written, but for what an interrupted
    /// run left to be put back.
    ///
    /// Nothing is generated where the hashes of the lock file say that all is well, and where a release of the generator
    /// wrote it, or the last run on this machine.
    ///
    /// - Throws: everything that is wrong with the input, or why the output cannot be read.
    public func check(observedBy observer: (any RunObserver)? = nil) throws(DiagnosticsError) -> CheckOutcome {
        if let output = configuration.output, let folder = intactFolder(output, accepting: .releases) {
            let count = folder.lock.hashes.count
            return CheckOutcome(output: Path.shown(output.path), files: count, changes: [], warnings: [])
        }
        let (generated, output) = try generated(observedBy: observer)
        observer?.begins(.comparing)
        let folder = outputFolder(output)
        var warnings = Diagnostics()
        if folder.isInterrupted {
            warnings = try folder.locked { () throws(DiagnosticsError) in try folder.recover() }
        }
        let (plan, remarks) = try folder.plan(for: generated.files, from: generated.inputs)
        warnings.append(contentsOf: remarks)
        return CheckOutcome(
            output: Path.shown(output.path),
            files: generated.files.count,
            changes: changes(of: plan, in: folder.path),
            warnings: warnings.sorted
        )
    }

    private func changes(of plan: OutputPlan, in folder: String) -> [FileChange] {
        let contents = plan.written.map { (path: $0.path, new: Optional($0.bytes)) }
        let all = contents + plan.removed.map { (path: $0, new: nil) }
        return all.sorted { $0.path < $1.path }.map { path, new in
            let place = "\(folder)/\(path)"
            let isFile = (try? FileSystem.kind(of: place)) == .file
            return FileChange(path: Path.shown(place), old: isFile ? try? FileSystem.read(place) : nil, new: new)
        }
    }
}
