import Foundation

/// The files of a folder, each with its time of modification and its size.
struct FolderState {
    private struct File: Equatable {
        var seconds: Int
        var nanoseconds: Int
        var size: Int64
    }

    private var files: [String: File] = [:]

    init(of folder: String) throws {
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where !path.hasPrefix(".build") {
            let status = try Self.status(of: folder + "/" + path)
            guard status.st_mode & S_IFMT == S_IFREG else { continue }
            #if canImport(Darwin)
            let time = status.st_mtimespec
            #else
            let time = status.st_mtim
            #endif
            files[path] = File(seconds: time.tv_sec, nanoseconds: time.tv_nsec, size: Int64(status.st_size))
        }
    }

    /// The files that were written, made or removed.
    func changes(since before: FolderState) -> [String] {
        Set(files.keys).union(before.files.keys).filter { files[$0] != before.files[$0] }.sorted()
    }

    static func size(of file: String) throws -> Int {
        Int(try status(of: file).st_size)
    }

    private static func status(of path: String) throws -> stat {
        var result = stat()
        guard lstat(path, &result) == 0 else { throw CocoaError(.fileReadNoSuchFile) }
        return result
    }
}
