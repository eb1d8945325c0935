import SourceTree

/// The folder that generated files are written to.
///
/// A run touches only what it has to: a file that is as it should be keeps its time of modification, so that nothing
/// is built again for it. A run that fails leaves everything as it was.
public struct OutputFolder: Sendable {
    public let path: String
    /// Where the path was written, if that was in a file.
    let location: SourceLocation?
    private let protected: ProtectedFiles

    /// - Parameters:
    ///   - path: The folder; it may not exist yet, nor the folders that it is in.
    ///   - location: Where the path was written, for errors about it.
    public init(path: String, location: SourceLocation? = nil) {
        self.init(path: path, location: location, protected: ProtectedFiles())
    }

    /// - Parameter protected: what is not the generator's, even if a lock file says so.
    init(path: String, location: SourceLocation?, protected: ProtectedFiles) {
        self.path = Path.normalized(path)
        self.location = location
        self.protected = protected
    }

    /// What a run did, or would do.
    public struct Summary: Hashable, Sendable {
        /// How many files the output has.
        public var files: Int
        /// How many of them were written because they were missing or different, and how many others were removed.
        public var changed: Int
    }

    /// What was done to the folder.
    struct Written {
        var summary: Summary
        /// The paths of the files that were written, but for the lock file, and of those that were removed; sorted.
        var files: [String]
        var removed: [String]
        /// What was not done, and why.
        var warnings: Diagnostics
        /// The hash of the lock file.
        var lock: String
    }

    /// Makes the folder hold these files, and none of those that an earlier run wrote and this one does not.
    ///
    /// Files that no run wrote are left alone, and so is a file that is no longer wanted but was edited since. Of several
    /// runs at a time, each waits for the one before.
    ///
    /// - Parameters:
    ///   - inputs: What the files were made from.
    ///   - replacingAll: Whether files are replaced that no run wrote, or that were edited since.
    /// - Throws: when a path leads out of the folder, a file in it would be replaced that is not as a run wrote it, or the
    ///   folder cannot be read or written. Nothing is changed then.
    func write(
        _ files: [GeneratedFile],
        from inputs: RunInputs = RunInputs(),
        replacingAll: Bool = false
    ) throws(DiagnosticsError) -> Written {
        let created = try create(for: files)
        do throws(DiagnosticsError) {
            return try locked { () throws(DiagnosticsError) in
                var warnings = try recover()
                let (plan, remarks) = try plan(for: files, from: inputs)
                warnings.append(contentsOf: remarks)
                if !replacingAll { try refuseToReplace(plan) }
                try perform(plan)
                return Written(
                    summary: plan.summary,
                    files: plan.written.map(\.path).filter { $0 != LockFile.name }.sorted(),
                    removed: plan.removed,
                    warnings: warnings,
                    lock: LockFile.hash(of: plan.lock.bytes)
                )
            }
        } catch {
            for folder in created.reversed() { FileSystem.removeEmptyFolder(folder) }
            throw error
        }
    }

    /// What writing these files would change.
    func plan(
        for files: [GeneratedFile],
        from inputs: RunInputs = RunInputs()
    ) throws(DiagnosticsError) -> (plan: OutputPlan, warnings: Diagnostics) {
        try checkPaths(of: files)
        var warnings = Diagnostics()
        var earlier = try earlierRun(&warnings)
        earlier.hashes = earlier.hashes.filter { !protected.contains($0.key) }
        let plan = try diagnosing { () throws(FileSystemError) in
            try OutputPlan(files: files, inputs: inputs, earlier: earlier, folder: path, warnings: &warnings)
        }
        return (plan, warnings)
    }

    private func perform(_ plan: OutputPlan) throws(DiagnosticsError) {
        if plan.isEmpty { return }
        try diagnosing { () throws(FileSystemError) in
            var transaction = OutputTransaction(folder: path)
            try transaction.perform(plan)
        }
    }

    /// Creates the folder where it is missing.
    ///
    /// - Returns: the folders that were created, outermost first.
    private func create(for files: [GeneratedFile]) throws(DiagnosticsError) -> [String] {
        let kind = try diagnosing { () throws(FileSystemError) in try FileSystem.kind(of: path) }
        guard kind == nil else { return [] }
        // Whatever is in the way is called as it is where the folder exists.
        _ = try plan(for: files)
        return try diagnosing { () throws(FileSystemError) in try FileSystem.createFolders(path) }
    }

    /// Does something to the folder, and says what is wrong with it as an error about the output.
    func diagnosing<Value>(_ body: () throws(FileSystemError) -> Value) throws(DiagnosticsError) -> Value {
        do {
            return try body()
        } catch {
            throw error.diagnostic("unwritable-output", at: location)
        }
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
                    problem.notes.append(
                        .init("`generate --force` writes everything anew, as after a merge with conflicts")
                    )
                    return problem
                }
            )
            return LockFile()
        }
    }
}
