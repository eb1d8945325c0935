import SourceTree

/// Gives the documents that references lead to. Whoever uses this module has the files.
///
/// A document is asked for once. The loader gives the same tree for two addresses of one document, and the tree that
/// reading started with for its own.
///
/// - Throws: why there is no such document, without a location, to be said at each reference to it; or what is wrong
///   with the document, with locations in it.
public typealias DocumentLoader = (DocumentAddress) throws(DiagnosticsError) -> SourceTree

/// The documents that a description consists of: the one that was asked for, and those that references lead to.
struct LoadedDocuments {
    private let load: DocumentLoader
    private var trees: [DocumentAddress: Result<SourceTree, DiagnosticsError>] = [:]
    /// Those that said so themselves, by `$self` or `$id`.
    private var named: [DocumentAddress: Node] = [:]
    private var bases: [ObjectIdentifier: DocumentAddress] = [:]
    private var indexes: [ObjectIdentifier: ResourceIndex] = [:]
    /// Those that may have schemas with an `$id`.
    private var identifying: [SourceTree] = []
    /// In the order in which they were reached.
    private(set) var all: [SourceTree] = []

    init(start tree: SourceTree, load: @escaping DocumentLoader) {
        self.load = load
        add(tree, at: .file(FilePath.normalized(tree.file.path)))
    }

    private mutating func add(_ tree: SourceTree, at address: DocumentAddress) {
        trees[address] = .success(tree)
        guard bases[ObjectIdentifier(tree)] == nil else { return }
        all.append(tree)
        if tree.hasKey("$id") { identifying.append(tree) }
        let root = tree.root
        // `$self` is the base of an OpenAPI document (3.2.0, section 4.1.2), `$id` that of a schema.
        let name = root[root["openapi"] == nil ? "$id" : "$self"]?.string.map { String($0.prefix { $0 != "#" }) }
        var base = address
        if let name, !name.isEmpty {
            base = address.resolving(name)
            if named[base] == nil { named[base] = root }
        }
        bases[ObjectIdentifier(tree)] = base
    }

    /// Finds the document, or the schema with an `$id`, that a reference means.
    ///
    /// - Parameters:
    ///   - reference: a URI reference without its fragment, not empty.
    ///   - scope: see ``ReferenceAddress/scope``.
    mutating func resource(_ reference: String, from scope: Node) -> Result<Node, DiagnosticsError> {
        let address = base(of: scope).resolving(reference)
        if let known = trees[address] { return known.map(\.root) }
        if let node = named[address] ?? identified(address) { return .success(node) }
        var result = tree(at: address)
        // A document may be known by a URI and be read from a file. What it refers to is beside the file then.
        if case .uri = address, case .failure(let failure) = result, URIReference(reference).scheme == nil {
            let file = DocumentAddress.file(FilePath.normalized(scope.tree.file.path)).resolving(reference)
            if file != address { result = tree(at: file).mapError { $0.adding(failure) } }
        }
        trees[address] = result
        return result.map(\.root)
    }

    /// Whether a reference means a URI that nothing is known by yet, and a schema that is still to be read may be.
    mutating func mayBecomeKnown(_ reference: Reference) -> Bool {
        guard let document = reference.document, case .uri(let uri) = base(of: reference.scope).resolving(document)
        else { return false }
        let address = DocumentAddress.uri(uri)
        return trees[address] == nil && named[address] == nil && identified(address) == nil
    }

    private mutating func tree(at address: DocumentAddress) -> Result<SourceTree, DiagnosticsError> {
        if let known = trees[address] { return known }
        do throws(DiagnosticsError) {
            let tree = try load(address)
            add(tree, at: address)
            return .success(tree)
        } catch {
            return .failure(error)
        }
    }

    private mutating func base(of scope: Node) -> DocumentAddress {
        let tree = scope.tree
        if scope != tree.root, let base = index(of: tree)?.bases[scope] { return base }
        return bases[ObjectIdentifier(tree)] ?? .file(FilePath.normalized(tree.file.path))
    }

    private mutating func identified(_ address: DocumentAddress) -> Node? {
        for tree in identifying {
            if let node = index(of: tree)?.resources[address] { return node }
        }
        return nil
    }

    // MARK: Anchors

    /// The schema with an `$anchor` or a `$dynamicAnchor` in a resource.
    mutating func anchor(_ name: String, in resource: Node) -> Node? {
        index(of: resource.tree)?.anchors[resource]?[name]
    }

    /// How many schemas have a `$dynamicAnchor` of that name, in all documents that are known so far.
    mutating func dynamicAnchorCount(_ name: String) -> Int {
        all.reduce(0) { count, tree in count + (index(of: tree)?.dynamicAnchors[name] ?? 0) }
    }

    /// nil where there is nothing to be found.
    private mutating func index(of tree: SourceTree) -> ResourceIndex? {
        if let index = indexes[ObjectIdentifier(tree)] { return index }
        guard ["$id", "$anchor", "$dynamicAnchor"].contains(where: tree.hasKey) else { return nil }
        let base = bases[ObjectIdentifier(tree)] ?? .file(tree.file.path)
        let index = ResourceIndex(of: tree.root, base: base)
        indexes[ObjectIdentifier(tree)] = index
        return index
    }
}

extension DiagnosticsError {
    /// The same, with the reasons why another way failed as notes.
    fileprivate func adding(_ other: DiagnosticsError) -> DiagnosticsError {
        guard diagnostics.count == 1, diagnostics[0].location == nil else { return self }
        var diagnostic = diagnostics[0]
        diagnostic.notes += other.diagnostics.flatMap { [Diagnostic.Note($0.message)] + $0.notes }
        return DiagnosticsError(diagnostic)
    }
}
