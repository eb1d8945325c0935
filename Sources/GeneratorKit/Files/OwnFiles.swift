import Foundation
import SourceTree

/// Files that are the user's as soon as they are written: to be changed, and never replaced unasked.
struct OwnFiles {
    let files: [(path: String, bytes: [UInt8])]

    init(_ files: [(path: String, bytes: [UInt8])]) {
        self.files = files
    }

    /// Writes the files, and the folders that they are in.
    ///
    /// - Throws: when some of them are there and not to be replaced, all of them at once, before anything is written; or
    ///   why one cannot be written.
    func write(replacing: Bool) throws(DiagnosticsError) {
        if !replacing { try refuseExisting() }
        for file in files {
            do throws(FileSystemError) {
                try FileSystem.createFolders(Path.parent(of: file.path))
                if replacing {
                    try replace(file.path, file.bytes)
                } else {
                    try FileSystem.create(file.path, file.bytes)
                }
            } catch {
                throw error.diagnostic("unwritable-file")
            }
        }
    }

    private func refuseExisting() throws(DiagnosticsError) {
        var problems = Diagnostics()
        for file in files {
            do throws(FileSystemError) {
                guard try FileSystem.kind(of: file.path) != nil else { continue }
                problems.append(
                    .error(
                        "existing-file",
                        "\(Path.shown(file.path)) is there already, and may have been edited",
                        at: nil,
                        notes: [.init("--force replaces it")]
                    )
                )
            } catch {
                problems.append(contentsOf: error.diagnostic("unwritable-file").diagnostics)
            }
        }
        try problems.throwIfErrors()
    }

    /// In one step, so that nobody meets half of it.
    private func replace(_ path: String, _ bytes: [UInt8]) throws(FileSystemError) {
        let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).new"
        do throws(FileSystemError) {
            try FileSystem.create(temporary, bytes)
            try FileSystem.move(temporary, to: path)
        } catch {
            try? FileSystem.remove(temporary)
            throw error
        }
    }
}
