import SourceTree

extension OutputFolder {
    /// Whether a run is writing to the folder, or came to its end while it did.
    var isInterrupted: Bool {
        (try? FileSystem.kind(of: OutputStaging(folder: path).path)) != nil
    }

    /// Brings a folder into order whose last run was killed: it is wholly as it was before that run or, where all was
    /// done, wholly as that run wanted it.
    ///
    /// Only while the folder is locked: else the run may still be there.
    ///
    /// - Returns: that it was done.
    /// - Throws: when something cannot be put back.
    func recover() throws(DiagnosticsError) -> Diagnostics {
        guard isInterrupted else { return Diagnostics() }
        let staging = OutputStaging(folder: path)
        if let journal = (try? FileSystem.read(staging.finished)).flatMap(OutputJournal.init) {
            staging.finish(journal)
            return Diagnostics()
        }
        guard let bytes = try? FileSystem.read(staging.journal) else {
            // The run had not yet begun to change anything.
            staging.remove()
            return Diagnostics()
        }
        guard let journal = OutputJournal(bytes) else {
            let message = "this is nothing that this generator wrote"
            let place = SourceLocation(path: Path.shown(staging.journal), line: 1, column: 1)
            throw DiagnosticsError(.error("damaged-journal", message, at: place))
        }
        do {
            try staging.putBack(journal)
        } catch {
            var error = error
            error.remark = "what was there before an interrupted run is kept in \(Path.shown(staging.path))"
            throw error.diagnostic("unwritable-output", at: location)
        }
        staging.remove()
        let message = "an earlier run was interrupted; what it had changed in \(Path.shown(path)) is put back"
        return Diagnostics([.note("interrupted-run", message, at: nil)])
    }
}
