import SourceTree

/// What the readers of one description share: its version, its documents, what is wrong with it, and the references and
/// schemas met so far.
final class ReadingContext {
    /// The root of the document that was asked for.
    let root: Node
    var documents: LoadedDocuments
    let version: SpecificationVersion
    private var diagnostics = Diagnostics()
    private var repeated: [RepeatedProblem: Int] = [:]
    private var repeatedProblems: [(diagnostic: Diagnostic, count: Int)] = []

    /// Every schema read so far, by its place: a node is read as a schema once.
    var schemas: [Node: Schema] = [:]
    /// The schemas with `$id` or `$defs` around the one that is being read, outermost first.
    var scopes: [SchemaScope] = []
    /// The `$dynamicRef`s met so far.
    var dynamicReferences: [Reference] = []
    private var reported: Set<Diagnostic> = []
    private var depth = 0
    private var comparisons = 0
    private var objects: [ObjectKey: any Sendable] = [:]
    private var referenceEnds: [PendingReference.Key: ReferenceEnd] = [:]
    /// References in the order met, each address once for each kind.
    private(set) var pendingReferences: [PendingReference] = []
    private var seenReferences: Set<PendingReference.Key> = []

    init(root: Node, version: SpecificationVersion, load: @escaping DocumentLoader) {
        self.root = root
        documents = LoadedDocuments(start: root.tree, load: load)
        self.version = version
        // Documents have a schema for every 60 to 200 bytes.
        schemas.reserveCapacity(root.tree.file.bytes.count / 128)
    }

    private struct ObjectKey: Hashable {
        let node: Node
        let kind: ReferenceKind
    }

    // MARK: Depth

    /// Reads an object that may hold others of its kind, unless there are too many around it.
    ///
    /// Everyone who follows a document's objects recurs as deeply as they nest, so the stack is guarded here, once. The
    /// deepest schema that is known of has 18 others around it.
    ///
    /// - Parameter weight: how many schemas the stack that reading takes is worth.
    /// - Returns: nil, with an error, when it is too deep.
    func nested<Value>(_ node: Node, weight: Int = 1, read: () -> Value?) -> Value? {
        guard depth + weight <= Self.depthLimit else {
            error("too-deep", "this is nested too deeply: there may be \(Self.depthLimit) levels", at: node.location)
            return nil
        }
        depth += weight
        defer { depth -= weight }
        return read()
    }

    private static let depthLimit = 64

    // MARK: Diagnostics

    func error(_ code: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
        diagnostics.append(.error(code, message, at: location, notes: notes))
    }

    func warning(_ code: String, _ message: String, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
        diagnostics.append(.warning(code, message, at: location, notes: notes))
    }

    /// What documents in use do, but none of them that names this version or a later one: an error from there on.
    func violation(
        since version: SpecificationVersion.Feature,
        _ code: String,
        _ message: String,
        at location: @autoclosure () -> SourceLocation,
    ) {
        problemOnce(self.version.feature >= version ? .error : .warning, code, message, at: location())
    }

    /// A warning about a habit of the document.
    func warningOnce(
        _ code: String,
        _ message: String,
        at location: @autoclosure () -> SourceLocation,
        notes: @autoclosure () -> [Diagnostic.Note] = [],
    ) {
        problemOnce(.warning, code, message, at: location(), notes: notes())
    }

    /// A habit of the document, which would drown all else if it were shown at every place: it is shown at the first,
    /// with the number of the others.
    func problemOnce(
        _ severity: Diagnostic.Severity,
        _ code: String,
        _ message: String,
        at location: @autoclosure () -> SourceLocation,
        notes: @autoclosure () -> [Diagnostic.Note] = [],
    ) {
        let key = RepeatedProblem(code: code, message: message)
        if let index = repeated[key] {
            repeatedProblems[index].count += 1
        } else {
            repeated[key] = repeatedProblems.count
            repeatedProblems.append((Diagnostic(severity, code, message, at: location(), notes: notes()), 1))
        }
    }

    /// Something that is wrong with another document, which several references lead to.
    func reportOnce(_ diagnostic: Diagnostic, referredFrom location: SourceLocation) {
        guard reported.insert(diagnostic).inserted else { return }
        var diagnostic = diagnostic
        diagnostic.notes.append(.init("the document is referred to here", at: location))
        diagnostics.append(diagnostic)
    }

    private struct RepeatedProblem: Hashable {
        let code: String
        let message: String
    }

    /// Everything reported so far, by location.
    func finishedDiagnostics() -> Diagnostics {
        var all = diagnostics
        for (diagnostic, count) in repeatedProblems {
            var diagnostic = diagnostic
            if count > 1 {
                diagnostic.notes.append(.init(count == 2 ? "and at one more place" : "and at \(count - 1) more places"))
            }
            all.append(diagnostic)
        }
        return Diagnostics(all.sorted)
    }

    /// A note that asks whether the name nearest to a misspelled one was meant; none when there is none near.
    ///
    /// Comparing takes time, and a document that has thousands of names may misspell thousands: the first get
    /// suggestions.
    func suggestions(
        for name: String,
        among candidates: some Collection<String>,
        at location: (String) -> SourceLocation? = { _ in nil },
    ) -> [Diagnostic.Note] {
        guard comparisons < Self.comparisonLimit else { return [] }
        comparisons += candidates.count
        guard let nearest = NameSuggestion.nearest(to: name, among: candidates) else { return [] }
        return [.init("did you mean '\(nearest)'?", at: location(nearest))]
    }

    private static let comparisonLimit = 200_000

    // MARK: References

    /// Reads an object at a node, or gives what was read there before, so that what is wrong with it is said once.
    func object<Value: Sendable>(at node: Node, _ kind: ReferenceKind, read: (Node) -> Value?) -> Value? {
        let key = ObjectKey(node: node, kind: kind)
        if let known = objects[key] as? Value { return known }
        let value = read(node)
        objects[key] = value
        return value
    }

    /// Where a chain of references ends.
    struct ReferenceEnd {
        /// nil when it leads nowhere, which has been reported.
        let place: ReferencePlace?
    }

    /// The end of a chain of references, nil when it has not been followed yet.
    func end(of reference: Reference, _ kind: ReferenceKind) -> ReferenceEnd? {
        referenceEnds[PendingReference.Key(address: reference.address, kind: kind)]
    }

    func setEnd(_ place: ReferencePlace?, of reference: Reference, _ kind: ReferenceKind) {
        referenceEnds[PendingReference.Key(address: reference.address, kind: kind)] = ReferenceEnd(place: place)
    }

    /// Takes note of a reference, to be settled when the whole document is read.
    func note(_ reference: Reference, to kind: ReferenceKind) {
        let key = PendingReference.Key(address: reference.address, kind: kind)
        if seenReferences.insert(key).inserted {
            pendingReferences.append(PendingReference(reference: reference, kind: kind))
        }
    }
}
