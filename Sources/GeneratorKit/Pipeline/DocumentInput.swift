import OpenAPI
import SourceTree

/// The document that a run is about, with its overlays applied.
struct DocumentInput {
    var document: Configuration.WrittenPath?
    var overlays: [Configuration.WrittenPath]

    /// - Returns: the document; the files that were read; and what is remarkable about the overlays.
    /// - Throws: everything that is wrong with the overlays, or why a file cannot be read.
    func read(
        observedBy observer: (any RunObserver)? = nil
    ) throws(DiagnosticsError) -> (
        tree: SourceTree, files: [SourceFile], warnings: Diagnostics
    ) {
        var diagnostics = Diagnostics()
        var files: [SourceFile] = []
        var read: [Overlay] = []
        for path in overlays {
            observer?.willRead(path.path)
            let tree = try SourceTree.parse(reading: path.path, namedAt: path.location)
            files.append(tree.file)
            let (overlay, problems) = Overlay.read(tree)
            diagnostics.append(contentsOf: problems)
            if let overlay { read.append(overlay) }
        }
        try diagnostics.throwIfErrors()
        let document = if let document { document } else { try extended(by: read) }
        observer?.willRead(document.path)
        var tree = try SourceTree.parse(reading: document.path, namedAt: document.location)
        files.append(tree.file)
        for overlay in read {
            let (changed, problems) = overlay.applied(to: tree)
            diagnostics.append(contentsOf: problems)
            tree = changed
        }
        try diagnostics.throwIfErrors()
        return (tree, files, diagnostics)
    }

    // MARK: - The document that overlays extend

    private func extended(by overlays: [Overlay]) throws(DiagnosticsError) -> Configuration.WrittenPath {
        let named = overlays.compactMap(\.extends)
        guard let first = named.first else {
            let hint = Diagnostic.Note("an overlay may name it: `extends: path/to/document.yaml`")
            throw DiagnosticsError(
                .error(
                    "no-document",
                    "nothing says which document to read",
                    at: nil,
                    notes: overlays.isEmpty ? [] : [hint]
                )
            )
        }
        let document = try path(of: first)
        for other in named.dropFirst() where try path(of: other) != document {
            throw DiagnosticsError(
                .error(
                    "ambiguous-document",
                    "the overlays extend several documents",
                    at: other.location,
                    notes: [.init("the first one is here", at: first.location), .init("say which one to read")]
                )
            )
        }
        return .init(document, at: first.location)
    }

    /// The file that an overlay's `extends` names: a URI reference, relative to the overlay.
    private func path(of extends: Node) throws(DiagnosticsError) -> String {
        let reference = (extends.text ?? "").prefix { $0 != "#" }
        switch DocumentAddress.file(extends.file.path).resolving(String(reference)) {
        case .file(let path): return path
        case .uri:
            throw DiagnosticsError(
                .error(
                    "remote-document",
                    "nothing is fetched from the network",
                    at: extends.location,
                    notes: [.init("name a local copy as the document to read")]
                )
            )
        }
    }
}
