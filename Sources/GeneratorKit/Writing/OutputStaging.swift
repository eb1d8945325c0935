import Foundation

/// The folder in which a transaction prepares what it is about to do, and keeps what it replaces.
struct OutputStaging {
    /// The output folder.
    let folder: String

    var path: String { "\(folder)/\(OutputJournal.folderName)" }
    var journal: String { "\(path)/\(OutputJournal.name)" }
    var finished: String { "\(path)/\(OutputJournal.finishedName)" }

    func place(of path: String) -> String { "\(folder)/\(path)" }
    func new(_ number: Int) -> String { "\(path)/new-\(number)" }
    func old(_ number: Int) -> String { "\(path)/old-\(number)" }
    /// Second names of removed files count on after those of replaced ones.
    func oldRemoved(_ number: Int, _ journal: OutputJournal) -> String { old(journal.written.count + number) }

    /// Puts everything back that a journal speaks of, as far as it was changed; it may be done again if it does not get to
    /// its end. What somebody else changed since stays.
    ///
    /// - Throws: when something cannot be put back. It stays in the staging folder then.
    func putBack(_ journal: OutputJournal) throws(FileSystemError) {
        for (number, path) in journal.removed.enumerated().reversed() {
            try restore(oldRemoved(number, journal), to: path)
        }
        for (number, file) in journal.written.enumerated().reversed() {
            // As long as the new file is here, the old one is in its place, or was moved away to make room.
            if try FileSystem.kind(of: new(number)) != nil {
                try restore(old(number), to: file.path)
            } else if try isOwn(file) {
                if try FileSystem.kind(of: old(number)) != nil {
                    try FileSystem.move(old(number), to: place(of: file.path))
                } else {
                    try FileSystem.remove(place(of: file.path))
                }
            } else {
                try restore(old(number), to: file.path)
            }
        }
        for folder in journal.folders.reversed() { FileSystem.removeEmptyFolder(place(of: folder)) }
    }

    /// Does what is left to do once everything is in its place.
    func finish(_ journal: OutputJournal) {
        for path in journal.removed {
            var parent = Path.parent(of: path)
            while !parent.isEmpty, FileSystem.removeEmptyFolder(place(of: parent)) {
                parent = Path.parent(of: parent)
            }
        }
        remove()
    }

    /// Removes the staging folder, the journal first: what is left without one means nothing.
    func remove() {
        // What stays here if this fails is in nobody's way, and no reason to call the run a failure.
        unlink(journal)
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Gives the place of a file back to what was there, if it is empty.
    private func restore(_ old: String, to path: String) throws(FileSystemError) {
        let place = place(of: path)
        guard try FileSystem.kind(of: old) != nil, try FileSystem.kind(of: place) == nil else { return }
        try FileSystem.move(old, to: place)
    }

    /// Whether a file is in its place as the transaction put it there.
    private func isOwn(_ file: OutputJournal.Written) throws(FileSystemError) -> Bool {
        guard try FileSystem.kind(of: place(of: file.path)) == .file else { return false }
        return LockFile.hash(of: try FileSystem.read(place(of: file.path))) == file.hash
    }
}
