import SourceTree

/// What a transaction is about to change in an output folder, written down before it changes anything.
///
/// It lies beside the staged files and the second names of the old ones. As long as it is there, the folder is neither
/// as it was nor as it is to be, and everything can be put back.
struct OutputJournal: Hashable {
    /// Where a transaction keeps everything, within the output folder and so on the same disk, where moving a file is one
    /// step. There is one name for it, so that whoever comes next finds it.
    static let folderName = ".generator-staging"
    static let name = "journal.json"
    /// What the journal is called once all changes are made.
    static let finishedName = "finished.json"

    /// A file that is put into its place.
    struct Written: Hashable {
        var path: String
        /// Of the new contents.
        var hash: String
    }

    /// In the order in which they are put into their places.
    var written: [Written] = []
    /// Files that are removed.
    var removed: [String] = []
    /// Folders that are created, each after the one that it is in.
    var folders: [String] = []

    init() {}

    /// - Returns: nil when this is no journal, or names a path that is not below the folder.
    init?(_ bytes: [UInt8]) {
        guard let root = try? SourceTree.parse(SourceFile(path: Self.name, bytes: bytes)).root,
            let written = root["written"]?.items, let removed = root["removed"]?.items,
            let folders = root["folders"]?.items
        else { return nil }
        for node in written {
            guard let path = node["path"]?.string, let hash = node["hash"]?.string else { return nil }
            self.written.append(Written(path: path, hash: hash))
        }
        self.removed = removed.compactMap(\.string)
        self.folders = folders.compactMap(\.string)
        let paths = self.written.map(\.path).filter { $0 != LockFile.name } + self.removed + self.folders
        guard paths.allSatisfy({ OutputPaths.problem(with: $0) == nil }) else { return nil }
    }

    var text: String {
        let written = written.map {
            "{\"path\": \(JSONText.quoted($0.path)), \"hash\": \(JSONText.quoted($0.hash))}"
        }
        return """
            {
            "written": [\(written.joined(separator: ",\n"))],
            "removed": [\(removed.map { JSONText.quoted($0) }.joined(separator: ",\n"))],
            "folders": [\(folders.map { JSONText.quoted($0) }.joined(separator: ",\n"))]
            }

            """
    }
}
