import JSONPath
import SourceTree

/// Reads what an overlay changes.
extension OverlayReader {
    mutating func actions(_ member: Node.Member) -> [Overlay.Action] {
        guard let items = member.value.items else {
            wrongType(member, expected: "an array")
            return []
        }
        if items.isEmpty {
            let message = "'actions' is empty, so the overlay changes nothing"
            diagnostics.append(.warning("overlay-no-effect", message, at: member.value.location))
        }
        return items.compactMap { action($0) }
    }

    private mutating func action(_ node: Node) -> Overlay.Action? {
        var target: Overlay.Selection?
        var copy: Overlay.Selection?
        var update: Node.Member?
        var removes = false
        for (field, member) in fields(of: node, ActionField.self) {
            switch field {
            case .target: target = selection(member)
            case .description: _ = string(member)
            case .update: update = member
            case .copy: copy = selection(member)
            case .remove:
                if let bool = member.value.bool { removes = bool } else { wrongType(member, expected: "true or false") }
            }
        }
        guard node.members != nil else { return nil }
        if node["target"] == nil { error("missing-field", "the Action Object needs the field 'target'", at: node) }
        if let copy = node.member("copy"), !hasCopy {
            let message = "'copy' is a field of version 1.1 of overlays, and this says that it is of an earlier one"
            diagnostics.append(.warning("newer-version", message, at: copy.keyLocation))
        }
        guard let change = change(of: node, removes, update, copy) else { return nil }
        return target.map { Overlay.Action(target: $0, change: change) }
    }

    private mutating func change(
        of node: Node,
        _ removes: Bool,
        _ update: Node.Member?,
        _ copy: Overlay.Selection?
    ) -> Overlay.Change? {
        let copyMember = node.member("copy")
        if removes {
            for member in [update, copyMember].compactMap({ $0 }) {
                let message = "'\(member.key)' has no effect beside 'remove: true'"
                diagnostics.append(.warning("overlay-no-effect", message, at: member.keyLocation))
            }
            return .remove
        }
        if let update, let copyMember {
            diagnostics.append(
                .error(
                    "ambiguous-action",
                    "an action cannot both update and copy",
                    at: copyMember.keyLocation,
                    notes: [.init("'update' is here", at: update.keyLocation)]
                )
            )
            return nil
        }
        if let update { return .update(update.value) }
        if let copy { return .copy(copy) }
        if copyMember == nil {
            let message = "this action changes nothing: it has neither 'update' nor 'copy' nor 'remove: true'"
            diagnostics.append(.warning("overlay-no-effect", message, at: node.location))
        }
        return nil
    }

    private mutating func selection(_ member: Node.Member) -> Overlay.Selection? {
        guard let node = string(member), let text = node.text else { return nil }
        do {
            return Overlay.Selection(query: try JSONPath(text), node: node)
        } catch {
            diagnostics.append(
                .error(
                    "invalid-jsonpath",
                    "'\(member.key)' is no JSONPath of RFC 9535: \(error.message)",
                    at: node.location(ofTextAt: error.offset),
                    notes: error.hint.map { [.init($0)] } ?? []
                )
            )
            return nil
        }
    }
}
