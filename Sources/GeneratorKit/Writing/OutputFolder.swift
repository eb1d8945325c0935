import SourceTree

/// The folder that generated files are written to.
///
/// A run touches only what it has to: a file that is as it should be keeps its time of modification, so that nothing
/// is built again for it. A run that fails leaves everything as it was.
public struct OutputFolder: Sendable {
    public let path: String
    /// Where the path was written, if that was in a file.
    private let location: SourceLocation?

    /// - Parameters:
    ///   - path: The folder; it may not exist yet, nor the folders that it is in.
    ///   - location: Where the path was written, for errors about it.
    public init(path: String, location: SourceLocation? = nil) {
        self.path = Path.normalized(path)
        self.location = location
    }

    /// What a run did, or would do.
    public struct Summary: Hashable, Sendable {
        /// How many files the output has.
        public var files: Int
        /// How many of them were written because they were missing or different, and how many others were removed.
        public var changed: Int
    }

    /// Makes the folder hold these files, and none of those that an earlier run wrote and this one does not.
    ///
    /// Files that no run wrote are left alone, and so is a file that is no longer wanted but was edited since.
    ///
    /// - Returns: what was done, and warnings about what was not.
    /// - Throws: when a path leads out of the folder, a file in it would be replaced that no run wrote, or the folder cannot
    ///   be read or written. Nothing is changed then.
    public func write(_ files: [GeneratedFile]) throws(DiagnosticsError) -> (summary: Summary, warnings: Diagnostics) {
        let (plan, warnings) = try plan(for: files)
        try refuseToReplace(plan.foreign)
        if plan.isEmpty { return (plan.summary, warnings) }
        do {
            var transaction = OutputTransaction(folder: path)
            try transaction.perform(plan)
        } catch {
            throw error.diagnostic("unwritable-output", at: location)
        }
        return (plan.summary, warnings)
    }

    /// What writing these files would change.
    func plan(for files: [GeneratedFile]) throws(DiagnosticsError) -> (plan: OutputPlan, warnings: Diagnostics) {
        try checkPaths(of: files)
        var warnings = Diagnostics()
        let earlier = try earlierRun(&warnings)
        do {
            return (try OutputPlan(files: files, earlier: earlier, folder: path, warnings: &warnings), warnings)
        } catch {
            throw error.diagnostic("unwritable-output", at: location)
        }
    }

    /// A package that somebody wrote by hand is not to be lost to a run with the wrong folder.
    private func refuseToReplace(_ foreign: [String]) throws(DiagnosticsError) {
        var problems = Diagnostics()
        for file in foreign {
            let place = SourceLocation(path: Path.shown("\(path)/\(file)"), line: 1, column: 1)
            let note = Diagnostic.Note("remove it if it is not needed, or write to another folder")
            problems.append(
                .error("foreign-file", "this file was not generated, so it is not replaced", at: place, notes: [note])
            )
        }
        try problems.throwIfErrors()
    }

    private func checkPaths(of files: [GeneratedFile]) throws(DiagnosticsError) {
        var problems = Diagnostics()
        for file in files {
            if let problem = OutputPaths.problem(with: file.path) {
                problems.append(
                    .error("impossible-output-path", "the output file \"\(file.path)\" \(problem)", at: location)
                )
            }
        }
        if let (one, other) = OutputPaths.conflict(among: files.lazy.map(\.path)) {
            let message = "the output files \"\(one)\" and \"\(other)\" cannot both exist"
            problems.append(.error("impossible-output-path", message, at: location))
        }
        try problems.throwIfErrors()
    }

    private func earlierRun(_ warnings: inout Diagnostics) throws(DiagnosticsError) -> LockFile {
        let lockPath = "\(path)/\(LockFile.name)"
        do {
            guard try FileSystem.kind(of: path) != .file, try FileSystem.kind(of: lockPath) == .file else {
                return LockFile()
            }
            return try LockFile(SourceFile(path: Path.shown(lockPath), bytes: FileSystem.read(lockPath)))
        } catch let error as FileSystemError {
            throw error.diagnostic("unwritable-output", at: location)
        } catch {
            // Not knowing what the earlier run wrote is no reason to fail, only to remove nothing.
            let problems = (error as? DiagnosticsError)?.diagnostics ?? []
            warnings.append(
                contentsOf: problems.map { problem in
                    var problem = problem
                    problem.severity = .warning
                    problem.notes.append(.init("no longer wanted files, if there are any, stay where they are"))
                    return problem
                }
            )
            return LockFile()
        }
    }
}
