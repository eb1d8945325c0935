import SourceTree

/// What the readers of one document share: its version, what is wrong with it, and the references and schemas met so
/// far.
final class ReadingContext {
    let root: Node
    let version: SpecificationVersion
    private var diagnostics = Diagnostics()
    private var repeated: [RepeatedWarning: Int] = [:]
    private var repeatedWarnings: [(diagnostic: Diagnostic, count: Int)] = []

    /// Every schema read so far, by its place: a node is read as a schema once.
    var schemas: [Node: Schema] = [:]
    /// The schemas with `$defs` around the one that is being read, outermost first.
    var definitionScopes: [Node] = []
    /// Schemas with a `$anchor`.
    var anchors: [String: Schema] = [:]
    private var objects: [ObjectKey: any Sendable] = [:]
    /// References in the order met, each address once for each kind.
    private(set) var pendingReferences: [PendingReference] = []
    private var seenReferences: Set<PendingReference.Key> = []

    init(root: Node, version: SpecificationVersion) {
        self.root = root
        self.version = version
        // Documents have a schema for every 60 to 200 bytes.
        schemas.reserveCapacity(root.tree.file.bytes.count / 128)
    }

    private struct ObjectKey: Hashable {
        let node: Node
        let kind: ReferenceKind
    }

    // MARK: Diagnostics

    func error(_ code: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
        diagnostics.append(.error(code, message, at: location, notes: notes))
    }

    func warning(_ code: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
        diagnostics.append(.warning(code, message, at: location, notes: notes))
    }

    /// A warning about a habit of the document, which would drown all else if it were shown at every place: it is shown
    /// at the first, with the number of the others.
    func warningOnce(
        _ code: String,
        _ message: String,
        at location: @autoclosure () -> SourceLocation,
        notes: @autoclosure () -> [Diagnostic.Note] = [],
    ) {
        let key = RepeatedWarning(code: code, message: message)
        if let index = repeated[key] {
            repeatedWarnings[index].count += 1
        } else {
            repeated[key] = repeatedWarnings.count
            repeatedWarnings.append((.warning(code, message, at: location(), notes: notes()), 1))
        }
    }

    private struct RepeatedWarning: Hashable {
        let code: String
        let message: String
    }

    /// Everything reported so far, by location.
    func finishedDiagnostics() -> Diagnostics {
        var all = diagnostics
        for (diagnostic, count) in repeatedWarnings {
            var diagnostic = diagnostic
            if count > 1 {
                diagnostic.notes.append(.init(count == 2 ? "and at one more place" : "and at \(count - 1) more places"))
            }
            all.append(diagnostic)
        }
        return Diagnostics(all.sorted)
    }

    // MARK: References

    /// Reads an object at a node, or gives what was read there before, so that what is wrong with it is said once.
    func object<Value: Sendable>(at node: Node, _ kind: ReferenceKind, read: (Node) -> Value?) -> Value? {
        let key = ObjectKey(node: node, kind: kind)
        if let known = objects[key] as? Value { return known }
        let value = read(node)
        objects[key] = value
        return value
    }

    /// Takes note of a reference, to be settled when the whole document is read.
    func note(_ reference: Reference, to kind: ReferenceKind) {
        let key = PendingReference.Key(address: reference.address, kind: kind)
        if seenReferences.insert(key).inserted {
            pendingReferences.append(PendingReference(reference: reference, kind: kind))
        }
    }
}
