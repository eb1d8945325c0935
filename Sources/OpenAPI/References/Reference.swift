import SourceTree

/// A Reference Object: `$ref` with the two fields that may stand beside it since OpenAPI 3.1.
///
/// A discriminator's mapping values are references as well; a mapping value that is a schema's bare name refers to that schema among the components.
public struct Reference: Sendable {
    /// The reference as written.
    public let text: String
    /// The part before the `#`; nil for a reference within the document it is written in.
    public let document: String?
    /// The part after the `#`, percent-decoded; the whole document when there is none. nil when it is no JSON pointer (see ``anchor``).
    public let pointer: JSONPointer?
    /// A plain-name fragment (`#pet`), which refers to a schema's `$anchor`.
    public let anchor: String?
    /// The node of the reference's text.
    public let node: Node
    /// Takes the place of the referenced object's summary.
    public internal(set) var summary: String?
    /// Takes the place of the referenced object's description.
    public internal(set) var description: String?
    /// What the reference is known by in the ``ReferenceTable``: equal for references to the same place that are written alike.
    let address: String
    /// Where the pointer starts, when that is not the document's root.
    let base: Node?

    public var location: SourceLocation { node.location }

    /// The name of the component that is referred to: `Pet` of `#/components/schemas/Pet`.
    ///
    /// nil when the reference goes elsewhere, also when it goes deeper into a component.
    public var componentName: String? { component?.name }

    /// The section and the name of a component: `schemas` and `Pet` of `#/components/schemas/Pet`.
    var component: (section: String, name: String)? {
        guard document == nil, base == nil, let tokens = pointer?.tokens, tokens.count == 3, tokens[0] == "components" else {
            return nil
        }
        return (tokens[1], tokens[2])
    }
}

extension Reference {
    /// Reads the text of a `$ref`.
    init(text: String, node: Node, base: Node? = nil) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? String(parts[1]) : ""
        self.text = text
        self.node = node
        address = base.map { "\($0.byteOffset)\(text)" } ?? text
        self.base = base
        document = parts.first.flatMap { $0.isEmpty ? nil : String($0) }
        // A path with a bare `%` in it is not percent-encoded as it ought to be; what it means is clear.
        pointer = JSONPointer(fragment: fragment) ?? JSONPointer(fragment)
        anchor = pointer == nil ? fragment : nil
    }

    /// Reads a value of a discriminator's mapping, which is a reference or the bare name of a schema.
    init(mappingValue text: String, node: Node, base: Node?) {
        guard Self.isComponentName(text) else {
            self.init(text: text, node: node, base: base)
            return
        }
        let pointer = JSONPointer(tokens: ["components", "schemas", text])
        self.init(text: text, pointer: pointer, node: node)
    }

    private init(text: String, pointer: JSONPointer, node: Node) {
        self.text = text
        self.pointer = pointer
        self.node = node
        address = "#\(pointer)"
        document = nil
        anchor = nil
        base = nil
    }

    /// The specification lets `dog.json` be a name as well as a file, and advises to read it as a name; a file needs `./dog.json` to be one without doubt.
    /// Names that end like files are still read as files here, since that is what documents mean by them.
    private static func isComponentName(_ text: String) -> Bool {
        let looksLikeFile = [".json", ".yaml", ".yml"].contains(where: text.hasSuffix)
        return !looksLikeFile && !text.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
    }
}
