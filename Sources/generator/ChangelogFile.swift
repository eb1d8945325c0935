import Foundation
import SDKDiff
import SourceTree

/// A changelog on disk, which may not be there yet.
struct ChangelogFile {
    let path: String

    /// - Throws: when it cannot be read or written.
    func add(_ report: DiffReport) throws(DiagnosticsError) {
        var text = ""
        if FileManager.default.fileExists(atPath: path) {
            do throws(Diagnostic) {
                text = String(decoding: try SourceFile(contentsOf: path).bytes, as: UTF8.self)
            } catch {
                throw DiagnosticsError(error)
            }
        }
        var changelog = Changelog(text)
        changelog.add(report)
        guard changelog.text != text else { return }
        do {
            try Data(changelog.text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            let message = "cannot write \(path): \(error.localizedDescription)"
            throw DiagnosticsError(.error("unwritable-changelog", message, at: nil))
        }
    }
}
