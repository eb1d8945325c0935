import Foundation
import GeneratorKit
import Testing

/// A folder of the repository that holds what the generator is expected to write.
struct Golden {
    /// Whether golden files are recorded anew in place of being compared with.
    static let isRecording = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

    /// What a build or an editor leaves in a package; the `.gitignore` that every package has names the same.
    static let notGenerated: Set<String> = [".build", ".swiftpm", "Package.resolved", "DerivedData"]

    /// Enough to see what changed; a change to the runtime is in every golden file of it.
    private static let maximumLines = 400

    let folder: String

    /// Expects the very same files with the very same bytes, none missing and none extra; or records them.
    func expect(_ actual: FileTree, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if Self.isRecording { return try actual.write(to: folder) }

        let exists = FileManager.default.fileExists(atPath: folder)
        let expected = exists ? try FileTree(reading: folder, ignoring: Self.notGenerated) : FileTree()
        let name = folder.hasPrefix(Repository.root) ? String(folder.dropFirst(Repository.root.count + 1)) : folder
        if let difference = Self.difference(from: expected, to: actual, in: name) {
            let text = "what is generated is not what \(name) has; `make golden` records it anew\n\(difference)"
            Issue.record(Comment(rawValue: text), sourceLocation: sourceLocation)
        }
    }

    /// Expects a file to have the very same text; or records it.
    static func expect(_ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if isRecording { return try Data(text.utf8).write(to: URL(filePath: path)) }

        let expected = (try? Data(contentsOf: URL(filePath: path))).map { Array($0) }
        let name = String(path.dropFirst(Repository.root.count + 1))
        if let difference = UnifiedDiff.text(from: expected, to: Array(text.utf8), path: name) {
            let text = "what is generated is not what \(name) has; `make golden` records it anew\n\(difference)"
            Issue.record(Comment(rawValue: text), sourceLocation: sourceLocation)
        }
    }

    /// The difference as `diff -u` shows it, cut where it is long; nil when there is none.
    static func difference(from expected: FileTree, to actual: FileTree, in folder: String) -> String? {
        var lines: [Substring] = []
        var uncut: [String] = []
        for path in Set(expected.files.keys).union(actual.files.keys).sorted() {
            let name = "\(folder)/\(path)"
            guard let text = UnifiedDiff.text(from: expected.files[path], to: actual.files[path], path: name) else {
                continue
            }
            if lines.count < maximumLines {
                lines += text.split(separator: "\n", omittingEmptySubsequences: false).prefix(
                    maximumLines - lines.count
                )
            } else {
                uncut.append(name)
            }
        }
        guard !lines.isEmpty else { return nil }
        let more = uncut.isEmpty ? "" : "\nand also different:\n" + uncut.joined(separator: "\n")
        return lines.joined(separator: "\n") + more
    }
}
