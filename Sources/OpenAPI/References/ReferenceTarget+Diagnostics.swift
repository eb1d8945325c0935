import SourceTree

/// What is wrong with references that lead nowhere.
extension ReferenceTarget {
    func report(
        _ reference: Reference,
        _ kind: ReferenceKind,
        _ reason: String,
        code: String = "broken-reference",
        notes: [Diagnostic.Note] = [],
    ) {
        let message = "'\(reference.text)' leads nowhere: \(reason)"
        if kind == .mapping {
            // The schema that a value stands for is not there, so there is nothing to lose by leaving the value out.
            context.warning("broken-mapping", message, at: reference.location, notes: notes)
        } else {
            context.error(code, message, at: reference.location, notes: notes)
        }
    }

    /// Says why there is no document.
    func report(_ failure: DiagnosticsError, of reference: Reference, _ document: String, _ kind: ReferenceKind) {
        if let reason = failure.diagnostics.first, failure.diagnostics.count == 1, reason.location == nil {
            var notes = reason.notes
            if let suggestion = component(named: document, kind, besides: reference) { notes.insert(suggestion, at: 0) }
            let code = reason.code == "unreadable-file" ? "broken-reference" : reason.code
            report(reference, kind, reason.message, code: code, notes: notes)
        } else {
            // The document is there, and has mistakes of its own: all references to it share them.
            for diagnostic in failure.diagnostics { context.reportOnce(diagnostic, referredFrom: reference.location) }
        }
    }

    /// - Parameter chain: references, each at the place that the one before leads to; the last leads where an earlier
    ///   one does.
    func reportCycle(_ chain: [Reference]) {
        guard let last = chain.last, let start = chain.firstIndex(where: { $0.address == last.address }) else { return }
        // The first of them may be outside of the cycle, and is in it again as the last.
        let cycle = chain[(start + 1)...].sorted { $0.location < $1.location }
        guard let first = cycle.first else { return }
        context.error(
            "reference-cycle",
            "'\(first.text)' leads back to itself through references alone",
            at: first.location,
            notes: cycle.dropFirst().map { .init("through '\($0.text)'", at: $0.location) },
        )
    }

    /// How messages call a document: not at all when it is the one that was asked for.
    func shown(_ root: Node) -> String {
        root.tree === context.root.tree ? "" : root.tree.file.path
    }

    func suggestions(for token: String, in node: Node, _ kind: ReferenceKind) -> [Diagnostic.Note] {
        let notes = suggestions(for: token, among: node)
        if !notes.isEmpty { return notes }
        let root = node.tree.root
        let layout = ComponentLayout(of: root)
        guard let section = layout.section(of: kind, in: root), section != node, let member = section.member(token),
            let pointer = layout.pointer(to: kind, named: token)
        else { return [] }
        return [.init("did you mean '#\(pointer)'?", at: member.keyLocation)]
    }

    private func suggestions(for token: String, among node: Node) -> [Diagnostic.Note] {
        guard let members = node.members else { return [] }
        return context.suggestions(for: token, among: members.lazy.map(\.key)) { node.member($0)?.keyLocation }
    }

    /// A component whose name alone was written in the place of a reference to it.
    private func component(
        named name: String,
        _ kind: ReferenceKind,
        besides reference: Reference
    ) -> Diagnostic.Note? {
        let root = reference.node.tree.root
        let layout = ComponentLayout(of: root)
        guard let member = layout.section(of: kind, in: root)?.member(name),
            let pointer = layout.pointer(to: kind, named: name)
        else { return nil }
        return .init("did you mean '#\(pointer)'?", at: member.keyLocation)
    }
}
