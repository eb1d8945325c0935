import SourceTree

/// Finds what references lead to, and says what is wrong with those that lead nowhere.
struct ReferenceTarget {
    let context: ReadingContext

    /// What a reference leads to, one step; nil, with an error, when it leads nowhere.
    func place(of reference: Reference, _ kind: ReferenceKind) -> ReferencePlace? {
        guard let root = resource(of: reference, kind) else { return nil }
        guard let pointer = reference.pointer else { return anchored(reference, in: root, kind) }
        let isMisled = leadsToAnotherKind(pointer, in: root, kind)
        if isMisled, kind != .schema {
            context.error(
                "wrong-reference",
                "'\(reference.text)' is not \(kind.title), which is expected here",
                at: reference.location,
            )
            return nil
        }
        if pointer.tokens == [""], root[""] == nil, !isDescription(root) {
            // `#/` is a member with an empty name; its authors mean `#`.
            context.warningOnce(
                "empty-pointer",
                "'#/' leads to a member with an empty name; it is taken for '#', the whole document",
                at: reference.location,
            )
            return ReferencePlace(node: root, scope: root)
        }
        switch PointerWalk(resource: start).node(at: pointer, from: root) {
        case .found(let place) where place.node == root && isDescription(root):
            report(reference, kind, "it is the whole document, and \(kind.title) is expected here")
        case .found(let place):
            return isMisled ? schema(of: place, reference) : place
        case .missing(let token, let node, let path):
            let notes = suggestions(for: token, in: node, kind)
            report(reference, kind, "there is no '\(token)' in '\(shown(root))#\(path)'", notes: notes)
        case .blocked(let text):
            report(reference, kind, "the way there passes through the reference '\(text)', which leads nowhere")
        }
        return nil
    }

    /// What is at the end of a chain of references, the first that is no reference; nil, with an error, when it leads
    /// nowhere.
    func end(of reference: Reference, _ kind: ReferenceKind) -> ReferencePlace? {
        var chain: [Reference] = []
        var met: Set<ReferenceAddress> = []
        var next = reference
        var end: ReferencePlace?
        while true {
            if let known = context.end(of: next, kind) {
                end = known.place
                break
            }
            chain.append(next)
            if !met.insert(next.address).inserted {
                reportCycle(chain)
                break
            }
            guard let place = place(of: next, kind) else { break }
            guard let text = place.node["$ref"] else {
                end = place
                break
            }
            guard let string = text.string else { break }
            next = Reference(text: string, node: text, scope: place.scope)
        }
        for link in chain { context.setEnd(end, of: link, kind) }
        return end
    }

    // MARK: The document

    /// The node that the reference's pointer starts from.
    private func resource(of reference: Reference, _ kind: ReferenceKind) -> Node? {
        guard let document = reference.document else { return reference.scope }
        switch context.documents.resource(document, from: reference.scope) {
        case .success(let node): return node
        case .failure(let failure):
            report(failure, of: reference, document, kind)
            return nil
        }
    }

    /// The same without a word about what is wrong, and an anchor followed.
    private func start(of reference: Reference) -> Node? {
        var root = reference.scope
        if let document = reference.document {
            guard case .success(let node) = context.documents.resource(document, from: root) else { return nil }
            root = node
        }
        return reference.anchor.map { context.documents.anchor($0, in: root) } ?? root
    }

    private func anchored(_ reference: Reference, in root: Node, _ kind: ReferenceKind) -> ReferencePlace? {
        let name = reference.anchor ?? ""
        if kind == .schema || kind == .mapping, let node = context.documents.anchor(name, in: root) {
            return ReferencePlace(node: node, scope: node["$id"]?.string == nil ? root : node)
        }
        var notes: [Diagnostic.Note] = []
        if let member = root.member(name) {
            let document = reference.document ?? ""
            notes = [.init("did you mean '\(document)#\(JSONPointer(tokens: [name]))'?", at: member.keyLocation)]
        }
        report(reference, kind, "there is no schema with this '$anchor'", notes: notes)
        return nil
    }

    /// Whether a node is the root of an OpenAPI document, which is nothing that can be referred to as a whole.
    private func isDescription(_ root: Node) -> Bool {
        root == context.root || root["openapi"] != nil || root["swagger"] != nil
    }

    /// Whether a pointer leads to a component that cannot be what is expected. A section of the author's own may hold
    /// anything.
    private func leadsToAnotherKind(_ pointer: JSONPointer, in root: Node, _ kind: ReferenceKind) -> Bool {
        let layout = ComponentLayout(of: root)
        guard let expected = layout.path(of: kind), let found = layout.kind(ofComponentAt: pointer),
            layout.path(of: found) != expected
        else { return false }
        return layout.section(of: found, in: root) != nil
    }

    /// The schema of the object that is referred to instead of it, a response mostly: there is nothing else that could
    /// be meant.
    private func schema(of place: ReferencePlace, _ reference: Reference) -> ReferencePlace? {
        guard let schema = place.node["schema"] ?? place.node["content"]?.members?.first?.value["schema"] else {
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
        return ReferencePlace(node: schema, scope: place.scope)
    }
}
