import SourceTree

/// Finds the nodes that references lead to, and says what is wrong with those that lead nowhere.
///
/// This is the one place that knows where a reference's document is: only references within the document are followed
/// so far.
struct ReferenceTarget {
    let context: ReadingContext

    /// The node that a reference leads to, one step; nil, with an error, when there is none.
    func node(of reference: Reference, _ kind: ReferenceKind) -> Node? {
        if let document = reference.document {
            reportExternal(reference, document, kind)
            return nil
        }
        guard let pointer = reference.pointer else {
            if kind == .schema, let schema = context.anchors[reference.anchor ?? ""] { return schema.node }
            report(reference, kind, "there is no schema with this '$anchor'")
            return nil
        }
        let isMisled = leadsToAnotherKind(reference, kind)
        if isMisled, kind != .schema {
            context.error(
                "wrong-reference",
                "'\(reference.text)' is not \(kind.title), which is expected here",
                at: reference.location,
            )
            return nil
        }
        switch PointerWalk(root: reference.base ?? context.root).node(at: pointer) {
        case .found(let node) where node != context.root: return isMisled ? schema(of: node, reference) : node
        case .found:
            report(reference, kind, "it is the whole document, and \(kind.title) is expected here")
        case .missing(let token, let node, let path):
            let notes = suggestions(for: token, in: node, kind)
            report(reference, kind, "there is no '\(token)' in '#\(path)'", notes: notes)
        case .blocked(let text):
            report(reference, kind, "the way there passes through the reference '\(text)', which leads nowhere")
        }
        return nil
    }

    /// Whether a reference leads to a component that cannot be what is expected. A section of the author's own may hold
    /// anything.
    private func leadsToAnotherKind(_ reference: Reference, _ kind: ReferenceKind) -> Bool {
        guard let expected = kind.section, let section = reference.component?.section, section != expected,
            ReferenceKind.allCases.contains(where: { $0.section == section })
        else { return false }
        return context.root["components"]?[section] != nil
    }

    /// The node at the end of a chain of references, the first that is no reference; nil, with an error, when there is
    /// none.
    func end(of reference: Reference, _ kind: ReferenceKind) -> Node? {
        var chain: [Reference] = []
        var met: Set<String> = []
        var next = reference
        var end: Node?
        while true {
            if let known = context.end(of: next, kind) {
                end = known.node
                break
            }
            chain.append(next)
            if !met.insert(next.address).inserted {
                reportCycle(chain)
                break
            }
            guard let node = node(of: next, kind) else { break }
            guard let text = node["$ref"] else {
                end = node
                break
            }
            guard let string = text.string else { break }
            next = Reference(text: string, node: text)
        }
        for link in chain { context.setEnd(end, of: link, kind) }
        return end
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

    // MARK: What is wrong

    private func report(
        _ reference: Reference,
        _ kind: ReferenceKind,
        _ reason: String,
        notes: [Diagnostic.Note] = [],
    ) {
        let message = "'\(reference.text)' leads nowhere: \(reason)"
        if kind == .mapping {
            // The schema that a value stands for is not there, so there is nothing to lose by leaving the value out.
            context.warning("broken-mapping", message, at: reference.location, notes: notes)
        } else {
            context.error("broken-reference", message, at: reference.location, notes: notes)
        }
    }

    /// The schema of the object that is referred to instead of it, a response mostly: there is nothing else that could
    /// be meant.
    private func schema(of node: Node, _ reference: Reference) -> Node? {
        guard let schema = node["schema"] ?? node["content"]?.members?.first?.value["schema"] else {
            let message = "'\(reference.text)' is not a schema, which is expected here, and has none"
            context.error("wrong-reference", message, at: reference.location)
            return nil
        }
        context.warning(
            "wrong-reference",
            "'\(reference.text)' is not a schema, which is expected here; the schema it has is taken",
            at: reference.location,
            notes: [.init("the schema is here", at: schema.location)],
        )
        return schema
    }

    private func reportExternal(_ reference: Reference, _ document: String, _ kind: ReferenceKind) {
        var notes: [Diagnostic.Note] = []
        if let section = kind.section, let component = context.root["components"]?[section]?.member(document) {
            let pointer = JSONPointer(tokens: ["components", section, document])
            notes = [.init("did you mean '#\(pointer)'?", at: component.keyLocation)]
        }
        context.error(
            "external-reference",
            "references to other documents are not supported yet: '\(reference.text)'",
            at: reference.location,
            notes: notes,
        )
    }

    private func suggestions(for token: String, in node: Node, _ kind: ReferenceKind) -> [Diagnostic.Note] {
        let notes = suggestions(for: token, among: node)
        if !notes.isEmpty { return notes }
        guard let name = kind.section, let section = context.root["components"]?[name], section != node,
            let member = section.member(token)
        else { return [] }
        let pointer = JSONPointer(tokens: ["components", name, token])
        return [.init("did you mean '#\(pointer)'?", at: member.keyLocation)]
    }

    private func suggestions(for token: String, among node: Node) -> [Diagnostic.Note] {
        guard let members = node.members else { return [] }
        return context.suggestions(for: token, among: members.lazy.map(\.key)) { node.member($0)?.keyLocation }
    }
}
