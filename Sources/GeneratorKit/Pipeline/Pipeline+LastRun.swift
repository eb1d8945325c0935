import SourceTree

/// What was done already is not done again.
extension Pipeline {
    /// What the last run on this machine said, if this one would do the very same: the generator, all that it reads, and all
    /// that it wrote are what they were.
    func lastOutcome(observedBy observer: (any RunObserver)? = nil) -> Outcome? {
        guard let output = configuration.output,
            let folder = intactFolder(output, accepting: .builds, observedBy: observer), let record = folder.record
        else { return nil }
        var sources = SourceFiles(read: folder.inputs)
        return Outcome(
            output: Path.shown(output.path),
            summary: .init(files: folder.lock.hashes.count, changed: 0),
            tallies: record.tallies,
            warnings: record.warnings.map { warning in
                warning.replacingLocations { sources.location($0) }
            }
        )
    }

    /// Writes down what a run did, for the next one.
    func record(_ generated: Generated, lock: String, in output: String) {
        guard let program = ProgramIdentity.current else { return }
        let workingDirectory = Path.workingDirectory
        let warnings = generated.warnings.sorted.map { warning in
            warning.replacingLocations { place in
                var place = place
                place.path = Path.resolving(place.path, in: workingDirectory)
                return place
            }
        }
        RunRecord(program: program, lock: lock, tallies: generated.tallies, warnings: warnings).write(in: output)
    }

    // MARK: - Whether everything is as it was

    /// Who is believed to have written what this run would write.
    enum Writer {
        /// This build of the generator, as the record of its last run says.
        case builds
        /// A release of the generator with this one's version, too, as the lock file says.
        case releases
    }

    /// A folder that has what a run would write to it.
    struct IntactFolder {
        var lock: LockFile
        var record: RunRecord?
        /// What the run would read, by the absolute paths.
        var inputs: [String: SourceFile]
    }

    /// - Returns: nil when the run could write something else, or there is anything that has to be looked at more closely.
    func intactFolder(
        _ output: Configuration.WrittenPath,
        accepting writer: Writer,
        observedBy observer: (any RunObserver)? = nil
    ) -> IntactFolder? {
        guard !configuration.problems.containsErrors else { return nil }
        let folder = outputFolder(output)
        guard !folder.isInterrupted, let (lock, hash) = folder.lockFile() else { return nil }
        var record = RunRecord(of: output.path)
        if record?.lock != hash || record?.program != ProgramIdentity.current { record = nil }
        let isRelease = GeneratorVersion.isRelease && lock.generator == GeneratorVersion.current
        guard record != nil || (writer == .releases && isRelease) else { return nil }
        guard let inputs = inputs(like: lock.inputs, observedBy: observer), folder.holds(lock) else { return nil }
        return IntactFolder(lock: lock, record: record, inputs: inputs)
    }

    /// What a run would read, by the absolute paths; nil when it is not the same as what was read before.
    private func inputs(like recorded: RunInputs, observedBy observer: (any RunObserver)?) -> [String: SourceFile]? {
        let paths = InputPaths(configuration)
        var known = [configuration.document].compactMap(\.self).map(\.path) + configuration.overlays.map(\.path)
        if let templates = configuration.templates {
            guard let names = try? TemplateSources.paths(in: templates, observedBy: observer) else { return nil }
            known += names.map { "\(templates.path)/\($0)" }
        }
        guard known.allSatisfy({ recorded.hashes[paths.relative($0)] != nil }) else { return nil }
        var files: [String: SourceFile] = [:]
        if let file = configuration.file { files[paths.absolute(paths.relative(file.path))] = file }
        for path in recorded.hashes.keys.map(paths.absolute) where files[path] == nil {
            observer?.willRead(path)
            guard let file = try? SourceFile(contentsOf: Path.shown(path)) else { return nil }
            files[path] = file
        }
        return RunInputs(configuration, files: Array(files.values)) == recorded ? files : nil
    }
}

/// The texts that recorded places are in: those that were read anyway, and others that are read for it.
private struct SourceFiles {
    var read: [String: SourceFile]

    /// The place as a person would call it, with its line to be quoted.
    mutating func location(_ recorded: SourceLocation) -> SourceLocation {
        let shown = Path.shown(recorded.path)
        if read[recorded.path] == nil { read[recorded.path] = try? SourceFile(contentsOf: shown) }
        return SourceLocation(
            path: shown,
            line: recorded.line,
            column: recorded.column,
            file: read[recorded.path]
        )
    }
}
