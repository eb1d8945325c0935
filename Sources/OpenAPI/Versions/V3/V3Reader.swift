import SourceTree

/// Reads documents of OpenAPI 3.0, 3.1 and 3.2.
///
/// What a later version added is read in an earlier one too: it means nothing else there, and documents are often ahead
/// of the version they name.
struct V3Reader: VersionReader {
    let context: ReadingContext
    let schemas: SchemaReader

    init(context: ReadingContext) {
        self.context = context
        schemas = SchemaReader(context: context)
    }

    /// Reads an object, or the reference that stands in its place.
    func referenceOr<Value: Sendable>(
        _ node: Node,
        _ kind: ReferenceKind,
        read: (Node) -> Value?,
    ) -> ReferenceOr<Value>? {
        guard let text = node["$ref"] else {
            return context.object(at: node, kind, read: read).map(ReferenceOr.value)
        }
        return reference(node, text, kind).map(ReferenceOr.reference)
    }

    /// Two fields of which an object may have one.
    ///
    /// - Parameter severity: a warning where documents in use have both.
    func checkExclusive(
        _ node: Node,
        _ first: String,
        _ second: String,
        _ severity: Diagnostic.Severity = .error,
    ) {
        guard let one = node.member(first), let other = node.member(second) else { return }
        let location = max(one.keyLocation, other.keyLocation)
        context.problemOnce(severity, "contradiction", "'\(first)' and '\(second)' exclude each other", at: location)
    }

    func reference(_ node: Node, _ value: Node, _ kind: ReferenceKind) -> Reference? {
        guard let text = value.string else {
            context.error("wrong-type", "'$ref' must be a string, but this is \(value.kind.title)", at: value.location)
            return nil
        }
        var reference = Reference(text: text, node: value, scope: context.scope(of: value))
        node.members?.forEach { member in
            switch member.key {
            case "$ref": break
            case "summary": reference.summary = context.string(member)
            case "description": reference.description = context.string(member)
            case let key where key.hasPrefix("x-"): break
            case let key:
                context.warningOnce(
                    "ignored-sibling",
                    "'\(key)' beside '$ref' is ignored, except in a schema",
                    at: member.keyLocation,
                )
            }
        }
        context.note(reference, to: kind)
        return reference
    }
}
