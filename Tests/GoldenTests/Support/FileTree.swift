import Foundation

/// The files below a folder, by their path in it.
struct FileTree: Equatable {
    var files: [String: [UInt8]] = [:]

    init(_ files: [String: [UInt8]] = [:]) {
        self.files = files
    }

    /// - Parameter ignored: names at the top of the folder that are left out, with all that is below them.
    /// - Throws: when the folder is not there.
    init(reading folder: String, ignoring ignored: Set<String> = []) throws {
        try read(folder, as: "", ignoring: ignored)
    }

    private mutating func read(_ folder: String, as prefix: String, ignoring ignored: Set<String>) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where !ignored.contains(name) {
            var isFolder: ObjCBool = false
            let path = "\(folder)/\(name)"
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                try read(path, as: "\(prefix)\(name)/", ignoring: [])
            } else {
                files[prefix + name] = [UInt8](try Data(contentsOf: URL(filePath: path)))
            }
        }
    }

    /// The files of one folder, by their path in it.
    func folder(_ path: String) -> FileTree {
        let below = files.filter { $0.key.hasPrefix(path + "/") }
        return FileTree(
            Dictionary(uniqueKeysWithValues: below.map { (String($0.key.dropFirst(path.count + 1)), $0.value) })
        )
    }

    /// The tree without one of its folders.
    func without(folder path: String) -> FileTree {
        FileTree(files.filter { !$0.key.hasPrefix(path + "/") })
    }

    /// Makes the folder hold these files and nothing else.
    func write(to folder: String) throws {
        try? FileManager.default.removeItem(atPath: folder)
        for (path, bytes) in files {
            let url = URL(filePath: "\(folder)/\(path)")
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: url)
        }
    }
}
