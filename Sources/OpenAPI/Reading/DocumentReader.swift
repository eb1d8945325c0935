import SourceTree

/// Reads a tree of nodes as an OpenAPI document.
///
/// ```swift
/// let tree = try SourceTree.parse(SourceFile(path: "openapi.yaml", bytes: bytes))
/// let (document, diagnostics) = DocumentReader.read(tree)
/// ```
public enum DocumentReader {
    /// Reads a document with those that it refers to, and goes on after errors so that one run shows all of them.
    ///
    /// - Parameters:
    ///   - tree: the document that is asked for.
    ///   - load: gives the documents that references lead to; without it, there are none.
    /// - Returns: the document, nil when the tree is none at all; and what is wrong with it, by location. A document
    ///   that comes with errors lacks the parts that could not be read, and some of its references lead nowhere.
    public static func read(
        _ tree: SourceTree,
        loading load: @escaping DocumentLoader = noDocuments,
    ) -> (document: Document?, diagnostics: Diagnostics) {
        let version: SpecificationVersion
        let remark: Diagnostic?
        do {
            (version, remark) = try SpecificationVersion.read(ofDocument: tree.root)
        } catch {
            return (nil, Diagnostics([error]))
        }
        let context = ReadingContext(root: tree.root, version: version, load: load)
        let document =
            version.feature == .v2_0
            ? V2Reader(context: context).readDocument(tree.root)
            : V3Reader(context: context).readDocument(tree.root)
        let diagnostics = Diagnostics((remark.map { [$0] } ?? []) + context.finishedDiagnostics().all)
        return (document, Diagnostics(diagnostics.sorted))
    }

    /// Gives no other document.
    public static func noDocuments(_ address: DocumentAddress) throws(DiagnosticsError) -> SourceTree {
        throw DiagnosticsError(.error("external-reference", "other documents are not read here", at: nil))
    }
}
