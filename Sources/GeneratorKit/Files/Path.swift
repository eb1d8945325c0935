import Foundation
import OpenAPI

/// Paths as text: nothing here looks at a disk.
enum Path {
    static func isAbsolute(_ path: String) -> Bool {
        path.hasPrefix("/")
    }

    /// The path that `path` means to a file in `folder`, without `.`, `..` and doubled slashes where that is possible.
    static func resolving(_ path: String, in folder: String) -> String {
        normalized(isAbsolute(path) || folder.isEmpty ? path : "\(folder)/\(path)")
    }

    /// The folder that a path is in; empty for a name alone, which is in the working directory.
    static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path that means to a file in `folder` what `path` means in the working directory.
    static func relative(_ path: String, to folder: String, workingDirectory: String = Path.workingDirectory) -> String
    {
        let path = resolving(path, in: workingDirectory).split(separator: "/")
        let folder = resolving(folder.isEmpty ? "." : folder, in: workingDirectory).split(separator: "/")
        let common = zip(folder, path.dropLast()).prefix { $0 == $1 }.count
        return (Array(repeating: "..", count: folder.count - common) + path.dropFirst(common)).joined(separator: "/")
    }

    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    static var workingDirectory: String { FileManager.default.currentDirectoryPath }

    /// The path from the working directory where it is below that, and as it is where it is not.
    ///
    /// What a person sees is the same whether they gave a path from the root or from where they are.
    static func shown(
        _ path: String,
        workingDirectory: String = Path.workingDirectory
    ) -> String {
        let path = normalized(path)
        let folder = workingDirectory.hasSuffix("/") ? workingDirectory : workingDirectory + "/"
        if path + "/" == folder { return "." }
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }

    /// Without `.`, without doubled slashes, and with `..` only at the beginning; `.` for the folder itself.
    static func normalized(_ path: String) -> String {
        let normalized = FilePath.normalized(path)
        return normalized.isEmpty ? "." : normalized
    }
}
