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
        var buffer: [UInt8] = []
        return lock.hashes.allSatisfy { file, hash in
            let place = "\(path)/\(file)"
            guard (try? existing.isFolderPresent(for: place)) == true else { return false }
            return FileSystem.hash(of: place, using: &buffer) == hash
        }
    }
}
