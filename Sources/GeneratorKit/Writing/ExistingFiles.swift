import Foundation

/// What is in the output folder already.
struct ExistingFiles {
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
    mutating func isFolderPresent(for path: String) throws(FileSystemError) -> Bool {
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
