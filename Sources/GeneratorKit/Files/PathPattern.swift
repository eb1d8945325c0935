import SourceTree

/// A pattern for paths below a folder, as `.gitignore` and shells have them.
///
/// `*` stands for any characters of a name, `?` for one, `**` for any number of folders, none included. A pattern that
/// fits a folder fits everything in it.
public struct PathPattern: Hashable, Sendable {
    public let text: String
    /// Where it was written, if that was in a file.
    public let location: SourceLocation?
    private let parts: [[Unicode.Scalar]]

    /// - Returns: nil when it is empty, or leads out of the folder.
    public init?(_ text: String, at location: SourceLocation? = nil) {
        let parts = text.split(separator: "/").filter { $0 != "." }
        guard !parts.isEmpty, !text.hasPrefix("/"), !parts.contains("..") else { return nil }
        self.text = text
        self.location = location
        self.parts = parts.map { Array($0.unicodeScalars) }
    }

    /// Whether it fits the path, or a folder that the path is in.
    public func matches(_ path: String) -> Bool {
        Self.matches(parts[...], path.split(separator: "/").map { Array($0.unicodeScalars) }[...])
    }

    private static let anyFolders: [Unicode.Scalar] = ["*", "*"]

    private static func matches(_ parts: ArraySlice<[Unicode.Scalar]>, _ names: ArraySlice<[Unicode.Scalar]>) -> Bool {
        guard let part = parts.first else { return true }
        let rest = parts.dropFirst()
        if part == anyFolders {
            if rest.isEmpty { return !names.isEmpty }
            return (names.startIndex...names.endIndex).contains { matches(rest, names[$0...]) }
        }
        guard let name = names.first, fits(part, name) else { return false }
        return matches(rest, names.dropFirst())
    }

    /// Whether a name is what its pattern says. Each `*` takes as little as it can, and more once the rest does not fit.
    private static func fits(_ pattern: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
        var (at, next) = (0, 0)
        var star: (pattern: Int, name: Int)?
        while next < name.count {
            if at < pattern.count, pattern[at] == "*" {
                star = (at, next)
                at += 1
            } else if at < pattern.count, pattern[at] == "?" || pattern[at] == name[next] {
                at += 1
                next += 1
            } else if let last = star {
                star = (last.pattern, last.name + 1)
                (at, next) = (last.pattern + 1, last.name + 1)
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == "*" }
    }
}
