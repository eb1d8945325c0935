import Foundation
import SourceTree

/// What has to happen for a folder to hold the wanted files.
struct OutputPlan {
    /// Files that are missing or different, in the order given, the lock file last.
    private(set) var written: [GeneratedFile] = []
    /// Files that an earlier run wrote and this one does not, sorted.
    var removed: [String] = []
    /// Files in the place of wanted ones that no earlier run wrote: somebody else's, in the order given.
    private(set) var foreign: [String] = []
    private(set) var summary: OutputFolder.Summary

    var isEmpty: Bool { written.isEmpty && removed.isEmpty }

    /// - Throws: when something in the folder cannot be read, or is in the way.
    init(
        files: [GeneratedFile],
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
            if contents != nil, earlier.hashes[file.path] == nil { foreign.append(file.path) }
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

        let lock = GeneratedFile(path: LockFile.name, text: LockFile(of: files).text)
        if try existing.contents(of: lock.path) != lock.bytes { written.append(lock) }
    }
}

/// What is in the output folder already.
private struct ExistingFiles {
    let folder: String
    /// The kinds of the folders looked at so far, by path.
    private var folders: [String: FileSystem.Kind?] = [:]

    init(folder: String) {
        self.folder = folder
    }

    /// The bytes of a file that is to be written; nil when it is not there, or something that may be replaced is.
    mutating func contents(of path: String) throws(FileSystemError) -> [UInt8]? {
        let full = "\(folder)/\(path)"
        guard try isFolderPresent(for: full) else { return nil }
        switch try FileSystem.kind(of: full) {
        case .file: return try FileSystem.read(full)
        case .folder: throw FileSystemError(action: "write", path: full, code: EISDIR)
        // A link is replaced by a file; what it leads to is not touched.
        case .symbolicLink, nil: return nil
        case .other: throw FileSystemError(action: "write", path: full, code: EEXIST)
        }
    }

    /// The bytes of a file that is no longer wanted; nil when it is gone, or is something else now.
    mutating func unwanted(_ path: String) throws(FileSystemError) -> [UInt8]? {
        let full = "\(folder)/\(path)"
        var parent = Path.parent(of: full)
        while parent.count > folder.count {
            guard try kind(ofFolder: parent) == .folder else { return nil }
            parent = Path.parent(of: parent)
        }
        guard try FileSystem.kind(of: full) == .file else { return nil }
        return try FileSystem.read(full)
    }

    /// Whether the folder that a file is to be in exists. Folders below the output folder must be real ones: through a
    /// symbolic link, a file would be written somewhere else.
    private mutating func isFolderPresent(for path: String) throws(FileSystemError) -> Bool {
        let parent = Path.parent(of: path)
        if parent.count > folder.count {
            guard try isFolderPresent(for: parent) else { return false }
        }
        switch try kind(ofFolder: parent) {
        case nil: return false
        case .folder: return true
        case .symbolicLink where parent == folder: return true
        default: throw FileSystemError(action: "write below", path: parent, code: ENOTDIR)
        }
    }

    private mutating func kind(ofFolder path: String) throws(FileSystemError) -> FileSystem.Kind? {
        if let kind = folders[path] { return kind }
        let kind = try FileSystem.kind(of: path)
        folders[path] = .some(kind)
        return kind
    }
}
