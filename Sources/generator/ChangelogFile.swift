import Foundation
import SDKDiff
import SourceTree

/// A changelog on disk, which may not be there yet.
struct ChangelogFile {
    let path: String

    /// - Throws: when it cannot be read or written.
    func add(_ report: DiffReport) throws(DiagnosticsError) {
        let text = try read()
        var changelog = Changelog(text)
        changelog.add(report)
        guard changelog.text != text else { return }
        do {
            try write(changelog.text)
        } catch {
            throw unwritable("cannot write \(path): \(error.localizedDescription)")
        }
    }

    private func read() throws(DiagnosticsError) -> String {
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        let bytes: [UInt8]
        do throws(Diagnostic) {
            bytes = try SourceFile(contentsOf: path).bytes
        } catch {
            throw DiagnosticsError(error)
        }
        // What is not text of this kind would not go back as it was.
        guard let text = String(validating: bytes, as: UTF8.self) else { throw unwritable("\(path) is not UTF-8") }
        return text
    }

    /// In one step, with the permissions that the file has; a link stays one.
    private func write(_ text: String) throws {
        let file = URL(filePath: path).resolvingSymlinksInPath()
        let mode = try? FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
        try Data(text.utf8).write(to: file, options: .atomic)
        if let mode { try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path) }
    }

    private func unwritable(_ message: String) -> DiagnosticsError {
        DiagnosticsError(.error("unwritable-changelog", message, at: nil))
    }
}
