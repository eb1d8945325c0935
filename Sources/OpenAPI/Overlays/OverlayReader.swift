import SourceTree

extension Overlay {
    /// Reads a tree of nodes as an overlay, and goes on after errors so that one run shows all of them.
    ///
    /// - Returns: the overlay, nil when the tree is none at all; and what is wrong with it.
    public static func read(_ tree: SourceTree) -> (overlay: Overlay?, diagnostics: Diagnostics) {
        var reader = OverlayReader()
        let overlay = reader.overlay(tree.root)
        return (overlay, reader.diagnostics)
    }
}

/// Reads the objects of the Overlay Specification.
///
/// A field that is not known is an error here, and not the warning that it is in an OpenAPI document: the specification
/// rules it out, and a misspelled `update` would change nothing in silence.
struct OverlayReader {
    var diagnostics = Diagnostics()
    /// Whether the overlay is of a version that has `copy`.
    var hasCopy = true

    enum RootField: String, FieldName {
        static let object = "Overlay Object"
        case overlay, info, extends, actions
    }

    enum InfoField: String, FieldName {
        static let object = "Info Object"
        case title, version, description
    }

    enum ActionField: String, FieldName {
        static let object = "Action Object"
        case target, description, update, copy, remove
    }

    mutating func overlay(_ root: Node) -> Overlay? {
        guard root.members != nil else {
            error("not-overlay", "an overlay must be an object, but this is \(root.kind.title)", at: root)
            return nil
        }
        guard let version = root["overlay"] else {
            let isDocument = root["openapi"] != nil || root["swagger"] != nil
            error(
                "not-overlay",
                "this is no overlay: it has no field 'overlay'",
                at: root,
                notes: isDocument ? [.init("it is an OpenAPI document")] : []
            )
            return nil
        }
        let text = self.version(version)
        var extends: Node?
        var actions: [Overlay.Action] = []
        for (field, member) in fields(of: root, RootField.self) {
            switch field {
            case .overlay: break
            case .info: info(member.value)
            case .extends: extends = string(member)
            case .actions: actions = self.actions(member)
            }
        }
        if root["info"] == nil { missing(RootField.object, "info", root) }
        if root["actions"] == nil { error("missing-field", "the Overlay Object needs the field 'actions'", at: root) }
        return text.map { Overlay(version: $0, extends: extends, actions: actions) }
    }

    private mutating func version(_ node: Node) -> String? {
        // Unquoted, `1.1` is a number, whose text is as good.
        guard let text = node.text else {
            error("wrong-type", "'overlay' must be a string such as 1.1.0, but this is \(node.kind.title)", at: node)
            return nil
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0] == "1", let minor = Int(parts[1]), minor >= 0 else {
            let message = "'\(text)' is no version of overlays that is known here, which are 1.0 and 1.1"
            error("unknown-version", message, at: node)
            return nil
        }
        hasCopy = minor >= 1
        if minor > 1 {
            let message = "version \(text) of overlays is newer than 1.1, which it is read as"
            diagnostics.append(.warning("newer-version", message, at: node.location))
        }
        return text
    }

    private mutating func info(_ node: Node) {
        for (_, member) in fields(of: node, InfoField.self) { _ = string(member) }
        for field in [InfoField.title, .version] where node.members != nil && node[field.rawValue] == nil {
            missing(InfoField.object, field.rawValue, node)
        }
    }

    // MARK: Fields

    mutating func fields<Field: FieldName>(
        of node: Node,
        _: Field.Type
    ) -> [(field: Field, member: Node.Member)] {
        guard let members = node.members else {
            error("wrong-type", "\(Field.object) must be an object, but this is \(node.kind.title)", at: node)
            return []
        }
        return members.compactMap { member in
            if let field = Field(rawValue: member.key) { return (field, member) }
            if !member.key.hasPrefix("x-") {
                let nearest = NameSuggestion.nearest(to: member.key, among: Field.allCases.map(\.rawValue))
                diagnostics.append(
                    .error(
                        "unknown-field",
                        "'\(member.key)' is not a field of the \(Field.object)",
                        at: member.keyLocation,
                        notes: nearest.map { [.init("did you mean '\($0)'?")] } ?? []
                    )
                )
            }
            return nil
        }
    }

    /// The node of a text. Numbers are read as well, since authors forget quotes: `version: 1.0`.
    mutating func string(_ member: Node.Member) -> Node? {
        switch member.value.kind {
        case .string, .integer, .number: return member.value
        default:
            wrongType(member, expected: "a string")
            return nil
        }
    }

    mutating func wrongType(_ member: Node.Member, expected: String) {
        let message = "'\(member.key)' must be \(expected), but this is \(member.value.kind.title)"
        error("wrong-type", message, at: member.value)
    }

    /// For required fields without which everything works as well.
    private mutating func missing(_ object: String, _ name: String, _ node: Node) {
        let message = "the \(object) should have the field '\(name)'"
        diagnostics.append(.warning("missing-field", message, at: node.location))
    }

    mutating func error(_ code: String, _ message: String, at node: Node, notes: [Diagnostic.Note] = []) {
        diagnostics.append(.error(code, message, at: node.location, notes: notes))
    }
}
