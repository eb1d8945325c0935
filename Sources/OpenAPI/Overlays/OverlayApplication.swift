import JSONPath
import SourceTree

extension Overlay {
    /// Applies the actions to a document, one after the other, each to what the one before it has left.
    ///
    /// Nodes that come from the overlay are located there, and all others where they are in the document.
    ///
    /// - Parameter limits: what the document may grow to.
    /// - Returns: the document with all changes that could be made; and what is wrong with the others, or what looks as
    ///   if it were not meant.
    public func applied(
        to tree: SourceTree,
        limits: ParsingLimits = .init()
    ) -> (tree: SourceTree, diagnostics: Diagnostics) {
        var application = OverlayApplication(editor: TreeEditor(tree, limits: limits))
        for action in actions { application.apply(action) }
        return (application.editor.tree, application.diagnostics)
    }
}

/// Actions at work on a document.
struct OverlayApplication {
    private(set) var editor: TreeEditor
    private(set) var diagnostics = Diagnostics()

    init(editor: TreeEditor) {
        self.editor = editor
    }

    mutating func apply(_ action: Overlay.Action) {
        do {
            let pointers = try places(of: action.target)
            if pointers.isEmpty {
                warnOfNoMatch(action.target.node)
                return
            }
            switch action.change {
            case .remove: try remove(pointers, action)
            case .update(let node):
                try checkAlike(pointers, action)
                try merge(.node(node), into: pointers, action)
            case .copy(let source):
                try checkAlike(pointers, action)
                try merge(.copy(place(of: source)), into: pointers, action)
            }
        } catch {
            diagnostics.append(error)
        }
    }

    // MARK: Selecting

    /// The places that a query selects, each once.
    private func places(of selection: Overlay.Selection) throws(Diagnostic) -> [JSONPointer] {
        do {
            return try editor.read { (root) throws(JSONPathEvaluationError) in
                var seen: Set<JSONPointer> = []
                return try selection.query.matches(in: root).map(\.path.pointer).filter { seen.insert($0).inserted }
            }
        } catch {
            throw .error("jsonpath-limit", error.message, at: selection.node.location(ofTextAt: error.offset))
        }
    }

    /// The one place to copy from.
    private func place(of source: Overlay.Selection) throws(Diagnostic) -> JSONPointer {
        let pointers = try places(of: source)
        guard pointers.count == 1 else {
            let found = pointers.isEmpty ? "selects nothing" : "selects \(pointers.count) values"
            throw .error(
                "invalid-copy",
                "'copy' has to select a single value of the document, and this \(found)",
                at: source.node.location,
                notes: pointers.prefix(3).map { .init("one is here", at: location(of: $0)) }
            )
        }
        return pointers[0]
    }

    /// An `update` or a `copy` may meet objects, arrays, or scalars, but not a mixture of them.
    private func checkAlike(_ pointers: [JSONPointer], _ action: Overlay.Action) throws(Diagnostic) {
        func form(of pointer: JSONPointer) -> String {
            switch editor.read({ $0.resolve(pointer)?.kind }) {
            case .mapping: "an object"
            case .sequence: "an array"
            default: "a scalar"
            }
        }
        let first = form(of: pointers[0])
        guard let other = pointers.first(where: { form(of: $0) != first }) else { return }
        throw .error(
            "mixed-targets",
            "the target selects values of different kinds, and only what is alike can be updated",
            at: action.target.node.location,
            notes: [
                .init("\(first) is here", at: location(of: pointers[0])),
                .init("\(form(of: other)) is here", at: location(of: other)),
            ]
        )
    }

    private func location(of pointer: JSONPointer) -> SourceLocation? {
        editor.read { $0.resolve(pointer)?.location }
    }

    /// To select nothing is allowed, and rarely meant.
    private mutating func warnOfNoMatch(_ target: Node) {
        // After an error, it may be no more than what follows from it.
        guard !diagnostics.containsErrors else { return }
        let message = "the target selects nothing, so this action changes nothing"
        diagnostics.append(.warning("overlay-no-match", message, at: target.location))
    }

    // MARK: Changing

    private mutating func remove(_ pointers: [JSONPointer], _ action: Overlay.Action) throws(Diagnostic) {
        guard editor.remove(pointers) else {
            let message = "the target is the whole document, which cannot be removed"
            throw .error("invalid-remove", message, at: action.target.node.location)
        }
    }

    private mutating func merge(
        _ value: TreeEditor.Value,
        into pointers: [JSONPointer],
        _ action: Overlay.Action
    ) throws(Diagnostic) {
        let conflicts: [TreeEditor.Conflict]
        do {
            conflicts = try editor.merge(value, into: pointers)
        } catch {
            throw error.within(action)
        }
        // Several targets may conflict with the same part of an update.
        var reported: [Node: Int] = [:]
        for conflict in conflicts { reported[conflict.value, default: 0] += 1 }
        for conflict in conflicts {
            guard let count = reported.removeValue(forKey: conflict.value) else { continue }
            diagnostics.append(Self.diagnostic(conflict, count, action))
        }
    }

    private static func diagnostic(
        _ conflict: TreeEditor.Conflict,
        _ count: Int,
        _ action: Overlay.Action
    ) -> Diagnostic {
        let (target, value) = (conflict.target.kind.title, conflict.value.kind.title)
        var notes = [Diagnostic.Note("the document's value is here", at: conflict.target.location)]
        if count > 1 { notes.append(.init(count == 2 ? "and at one more place" : "and at \(count - 1) more places")) }
        var location = conflict.value.location
        if case .copy(let source) = action.change {
            notes.append(.init("what is copied is here", at: location))
            location = source.node.location
        } else if conflict.value.isNull {
            notes.append(.init("to change nothing, leave the key out; to remove the value, use 'remove: true'"))
        }
        return .error("overlay-conflict", "\(value) cannot be merged into \(target)", at: location, notes: notes)
    }
}

extension Diagnostic {
    /// With the action's own place, when the error is about a value of the document that it copies.
    fileprivate func within(_ action: Overlay.Action) -> Diagnostic {
        guard case .copy(let source) = action.change else { return self }
        var diagnostic = self
        diagnostic.location = source.node.location
        if let location { diagnostic.notes.append(.init("what is copied is here", at: location)) }
        return diagnostic
    }
}
