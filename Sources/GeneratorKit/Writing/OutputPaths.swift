/// Decides which paths may be written below an output folder: names come out of documents, and must not lead elsewhere.
enum OutputPaths {
    /// Why a path cannot be a file of the output; nil when it can.
    static func problem(with path: String) -> String? {
        if path == LockFile.name || path == OutputJournal.folderName || path.hasPrefix(OutputJournal.folderName + "/") {
            return "is the generator's own"
        }
        // Every byte of a scalar beyond ASCII is one itself.
        if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\"") }
        ) {
            return "has characters that no generated file's name has"
        }
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.contains(where: { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) {
            return "leads out of the output folder, or has an empty part"
        }
        return nil
    }

    /// The first two paths that cannot both be files: the same on a disk that does not tell capitals apart, or one a
    /// folder of the other.
    static func conflict(among paths: some Sequence<String>) -> (String, String)? {
        // In this order a folder comes before what is in it, with nothing but the folder's other contents in between.
        let folded = paths.map { (path: $0, key: $0.lowercased() + "/") }.sorted { $0.key < $1.key }
        for (one, other) in zip(folded, folded.dropFirst()) where other.key.hasPrefix(one.key) {
            return (one.path, other.path)
        }
        return nil
    }
}
