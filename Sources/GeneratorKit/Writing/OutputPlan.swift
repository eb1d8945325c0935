import SourceTree

/// What has to happen for a folder to hold the wanted files.
struct OutputPlan {
    /// Files that are missing or different, in the order given, the lock file last.
    private(set) var written: [GeneratedFile] = []
    /// Files that an earlier run wrote and this one does not, sorted.
    var removed: [String] = []
    /// Files in the place of wanted ones that no earlier run wrote: somebody else's, in the order given.
    private(set) var foreign: [String] = []
    /// Files that are to be replaced, but that somebody changed since they were written, in the order given.
    private(set) var edited: [Edited] = []
    /// The lock file as it is afterwards.
    let lock: GeneratedFile
    private(set) var summary: OutputFolder.Summary

    struct Edited {
        var file: GeneratedFile
        /// What it has now.
        var contents: [UInt8]
    }

    var isEmpty: Bool { written.isEmpty && removed.isEmpty }

    /// - Throws: when something in the folder cannot be read, or is in the way.
    init(
        files: [GeneratedFile],
        inputs: RunInputs = RunInputs(),
        earlier: LockFile,
        folder: String,
        warnings: inout Diagnostics
    ) throws(FileSystemError) {
        summary = OutputFolder.Summary(files: files.count, changed: 0)
        var existing = ExistingFiles(folder: folder)
        for file in files {
            let contents = try existing.contents(of: file.path)
            guard contents != file.bytes else { continue }
            written.append(file)
            guard let contents else { continue }
            if let hash = earlier.hashes[file.path] {
                if LockFile.hash(of: contents) != hash { edited.append(Edited(file: file, contents: contents)) }
            } else {
                foreign.append(file.path)
            }
        }

        let wanted = Set(files.map(\.path))
        for (path, hash) in earlier.hashes.sorted(by: { $0.key < $1.key }) where !wanted.contains(path) {
            guard let contents = try existing.unwanted(path) else { continue }
            if LockFile.hash(of: contents) == hash {
                removed.append(path)
            } else {
                let message = "this file is no longer generated, but it was edited, so it stays"
                let place = SourceLocation(path: Path.shown("\(folder)/\(path)"), line: 1, column: 1)
                warnings.append(.warning("edited-file", message, at: place))
            }
        }
        summary.changed = written.count + removed.count

        lock = GeneratedFile(path: LockFile.name, text: LockFile(of: files, from: inputs).text)
        if try existing.contents(of: lock.path) != lock.bytes { written.append(lock) }
    }
}
