import Foundation

/// Changes a folder wholly or not at all.
///
/// Everything is written to a staging folder first: what is likely to fail (no room, no permission, a name too long)
/// fails before anything is touched. Then the files are moved to their places, each in one step, and what they replace
/// is kept until all are there.
struct OutputTransaction {
    private let folder: String
    /// Within the output folder and so on the same disk, where moving a file is one step.
    private let staging: String
    private var undo: [Undo] = []
    private var backups = 0

    private enum Undo {
        case removeFile(String)
        case removeFolder(String)
        case move(String, to: String)
    }

    init(folder: String) {
        self.folder = folder
        staging = "\(folder)/.generator-staging-\(String(UInt64.random(in: 0...(.max)), radix: 16))"
    }

    /// - Throws: when something cannot be done; all that was done is undone then.
    mutating func perform(_ plan: OutputPlan) throws(FileSystemError) {
        do {
            try createFolders(to: staging)
            for (number, file) in plan.written.enumerated() {
                try FileSystem.create("\(staging)/\(number)", file.bytes)
            }
            for (number, file) in plan.written.enumerated() {
                try install("\(staging)/\(number)", as: "\(folder)/\(file.path)")
            }
            for path in plan.removed {
                try setAside("\(folder)/\(path)")
            }
        } catch {
            throw rollBack(after: error)
        }
        removeStaging()
        for path in plan.removed { removeEmptyFolders(above: path) }
    }

    private mutating func install(_ staged: String, as path: String) throws(FileSystemError) {
        try createFolders(to: Path.parent(of: path))
        switch try FileSystem.kind(of: path) {
        case nil:
            undo.append(.removeFile(path))
        case .file:
            // A second name for the old file, so that there is no moment without any file in its place.
            let backup = nextBackup()
            if FileSystem.link(path, as: backup) {
                undo.append(.move(backup, to: path))
            } else {
                try setAside(path)
            }
        case .symbolicLink:
            try setAside(path)
        case .folder:
            throw FileSystemError(action: "write", path: path, code: EISDIR)
        case .other:
            throw FileSystemError(action: "write", path: path, code: EEXIST)
        }
        try FileSystem.move(staged, to: path)
    }

    private mutating func setAside(_ path: String) throws(FileSystemError) {
        let backup = nextBackup()
        try FileSystem.move(path, to: backup)
        undo.append(.move(backup, to: path))
    }

    private mutating func nextBackup() -> String {
        backups += 1
        return "\(staging)/old-\(backups)"
    }

    private mutating func createFolders(to path: String) throws(FileSystemError) {
        // The first part that is there, be it a link to a folder, is where creating begins.
        if path.isEmpty || access(path, F_OK) == 0 { return }
        try createFolders(to: Path.parent(of: path))
        try FileSystem.createFolder(path)
        undo.append(.removeFolder(path))
    }

    // MARK: - Afterwards

    private func rollBack(after failure: FileSystemError) -> FileSystemError {
        var failure = failure
        let folders = undo.filter { if case .removeFolder = $0 { true } else { false } }
        var isRestored = true
        for step in undo.reversed() {
            switch step {
            case .removeFile(let path):
                // It was not written yet if it was the one to fail.
                isRestored = unlink(path) == 0 || errno == ENOENT ? isRestored : false
            case .move(let backup, let path):
                do { try FileSystem.move(backup, to: path) } catch { isRestored = false }
            case .removeFolder:
                break
            }
        }
        if isRestored {
            removeStaging()
        } else {
            failure.remark = "what was there before is kept in \(Path.shown(staging))"
        }
        for case .removeFolder(let path) in folders.reversed() { FileSystem.removeEmptyFolder(path) }
        return failure
    }

    private func removeStaging() {
        // What is left here if this fails is in nobody's way, and no reason to call the run a failure.
        try? FileManager.default.removeItem(atPath: staging)
    }

    private func removeEmptyFolders(above path: String) {
        var parent = Path.parent(of: path)
        while !parent.isEmpty, FileSystem.removeEmptyFolder("\(folder)/\(parent)") {
            parent = Path.parent(of: parent)
        }
    }
}
