import OpenAPI
import SourceTree
import Testing

/// Documents by their path or URL, the first of which is the one that is asked for.
final class InMemoryDocuments {
    private let texts: [String: String]
    private var trees: [String: SourceTree] = [:]
    /// What has been asked for, in order.
    private(set) var requests: [String] = []

    init(_ texts: [String: String]) {
        self.texts = texts
    }

    func tree(at address: DocumentAddress) throws(DiagnosticsError) -> SourceTree {
        requests.append(address.description)
        return try tree(address.description)
    }

    private func tree(_ path: String) throws(DiagnosticsError) -> SourceTree {
        if let tree = trees[path] { return tree }
        guard let text = texts[path] else {
            throw DiagnosticsError(.error("unreadable-file", "cannot read \(path)", at: nil))
        }
        let tree = try SourceTree.parse(SourceFile(path: path, text: text))
        trees[path] = tree
        return tree
    }

    func reading(_ path: String) throws -> (document: Document?, diagnostics: Diagnostics) {
        DocumentReader.read(try tree(path), loading: tree)
    }

    /// What is wrong, a line each: `api.yaml:3:5 error wrong-type: … | note`.
    func diagnose(_ path: String) throws -> [String] {
        try reading(path).diagnostics.all.map { diagnostic in
            let place = diagnostic.location?.description ?? "-"
            let notes = diagnostic.notes.map { " | \($0.message)" }.joined()
            return "\(place) \(diagnostic.severity) \(diagnostic.code): \(diagnostic.message)\(notes)"
        }
    }

    func document(_ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Document {
        let (document, diagnostics) = try reading(path)
        #expect(!diagnostics.containsErrors, "\(diagnostics.all)", sourceLocation: sourceLocation)
        return try #require(document, sourceLocation: sourceLocation)
    }
}
