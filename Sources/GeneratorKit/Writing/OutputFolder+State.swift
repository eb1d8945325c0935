import SourceTree

extension OutputFolder {
    /// The lock file and the hash of its bytes; nil when there is none that can be read.
    func lockFile() -> (file: LockFile, hash: String)? {
        guard let bytes = try? FileSystem.read("\(path)/\(LockFile.name)"),
            let file = try? LockFile(SourceFile(path: LockFile.name, bytes: bytes))
        else { return nil }
        return (file, LockFile.hash(of: bytes))
    }

    /// Whether all files that the lock file names are as they were written.
    func holds(_ lock: LockFile) -> Bool {
        var existing = ExistingFiles(folder: path)
        return lock.hashes.allSatisfy { path, hash in
            guard let contents = try? existing.contents(of: path) else { return false }
            return LockFile.hash(of: contents) == hash
        }
    }
}
