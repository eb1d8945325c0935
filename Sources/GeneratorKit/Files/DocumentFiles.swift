import OpenAPI
import SourceTree

/// The files that a description is made of. Each is read once, by whatever path it is reached.
final class DocumentFiles {
    private let copies: [LocalCopy]
    private let observer: (any RunObserver)?
    private var trees: [FileSystem.Identity: SourceTree] = [:]
    /// All that was read, by the paths that led there.
    private(set) var read: [String: SourceFile] = [:]
    private var usedCopies: Set<LocalCopy> = []

    /// - Parameters:
    ///   - start: the document that was asked for, which others may refer to as well.
    ///   - copies: where documents are that references name by their URL.
    ///   - observer: is told what is read.
    init(start: SourceTree, copies: [LocalCopy], observer: (any RunObserver)? = nil) {
        self.copies = copies
        self.observer = observer
        if let identity = FileSystem.identity(of: start.file.path) { trees[identity] = start }
    }

    /// - Throws: why there is no such document, without a location; or what is wrong with it.
    func tree(at address: DocumentAddress) throws(DiagnosticsError) -> SourceTree {
        switch address {
        case .file(let path): return try tree(reading: path)
        case .uri(let uri):
            guard let copy = LocalCopy.best(of: copies, for: uri) else { throw Self.noCopy(of: uri) }
            usedCopies.insert(copy.of)
            do throws(DiagnosticsError) {
                return try tree(reading: copy.path)
            } catch {
                throw error.noting(
                    "'\(copy.of.url)' is said to be at '\(Path.shown(copy.of.path.path))'",
                    copy.of.path.location
                )
            }
        }
    }

    /// What has been read so far, parsed.
    var parsed: [SourceTree] { Array(trees.values) }

    /// What is said about documents that nothing refers to.
    var unusedCopies: [Diagnostic] {
        copies.filter { !usedCopies.contains($0) }.map { copy in
            .warning("unused-reference", "nothing in the document refers to '\(copy.url)'", at: copy.path.location)
        }
    }

    private func tree(reading path: String) throws(DiagnosticsError) -> SourceTree {
        observer?.willRead(path)
        let identity = FileSystem.identity(of: path)
        if let identity, let tree = trees[identity] {
            read[path] = tree.file
            return tree
        }
        let tree = try SourceTree.parse(reading: path)
        read[path] = tree.file
        if let identity { trees[identity] = tree }
        return tree
    }

    private static func noCopy(of uri: String) -> DiagnosticsError {
        guard uri.hasPrefix("http:") || uri.hasPrefix("https:") else {
            let message = "no schema and no document that is known here has this address"
            return DiagnosticsError(.error("unknown-address", message, at: nil))
        }
        let hint = "name a local copy, under `references` in the configuration or with --reference '\(uri)=PATH'"
        return DiagnosticsError(
            .error("remote-reference", "nothing is fetched from the network", at: nil, notes: [.init(hint)])
        )
    }
}

extension DiagnosticsError {
    /// The same, with a note on each that has no place of its own.
    fileprivate func noting(_ message: String, _ location: SourceLocation?) -> DiagnosticsError {
        var error = self
        for index in error.diagnostics.indices where error.diagnostics[index].location == nil {
            error.diagnostics[index].notes.append(.init(message, at: location))
        }
        return error
    }
}
