import SourceTree

/// A Reference Object: `$ref` with the two fields that may stand beside it since OpenAPI 3.1.
///
/// A discriminator's mapping values are references as well; a mapping value that is a schema's bare name refers to that
/// schema among the components.
public struct Reference: DocumentObject {
    /// The reference as written.
    public let text: String
    /// The node of the reference's text.
    public let node: Node
    /// Takes the place of the referenced object's summary.
    public internal(set) var summary: String?
    /// Takes the place of the referenced object's description.
    public internal(set) var description: String?
    /// Where the pointer starts, when that is not the document's root.
    let base: Node?
    /// What the reference is known by in the ``ReferenceTable``: equal for references to the same place that are
    /// written alike.
    let address: String

    /// - Parameter text: the text of a `$ref`.
    init(text: String, node: Node, base: Node? = nil) {
        self.text = text
        self.node = node
        self.base = base
        address = Self.address(text, base)
    }

    private static func address(_ text: String, _ base: Node?) -> String {
        base.map { "\($0.byteOffset)\(text)" } ?? text
    }

    /// - Parameter text: a value of a discriminator's mapping, which is a reference or the bare name of a schema.
    init(mappingValue text: String, node: Node, base: Node?) {
        let isName = Self.isComponentName(text)
        self.text = text
        self.node = node
        self.base = isName ? nil : base
        address =
            isName
            ? "#\(JSONPointer(tokens: ["components", "schemas", text]))"
            : Self.address(text, base)
    }

    /// The part before the `#`; nil for a reference within the document it is written in.
    public var document: String? {
        let document = address.prefix { $0 != "#" }
        return document.isEmpty || base != nil ? nil : String(document)
    }

    /// The part after the `#`, percent-decoded; the whole document when there is none. nil when it is no JSON pointer
    /// (see ``anchor``).
    public var pointer: JSONPointer? {
        // A path with a bare `%` in it is not percent-encoded as it ought to be; what it means is clear.
        JSONPointer(fragment: fragment) ?? JSONPointer(fragment)
    }

    /// A plain-name fragment (`#pet`), which refers to a schema's `$anchor`.
    public var anchor: String? { pointer == nil ? fragment : nil }

    /// The name of the component that is referred to: `Pet` of `#/components/schemas/Pet`.
    ///
    /// nil when the reference goes elsewhere, also when it goes deeper into a component.
    public var componentName: String? { component?.name }

    /// The section and the name of a component: `schemas` and `Pet` of `#/components/schemas/Pet`.
    var component: (section: String, name: String)? {
        guard document == nil, base == nil, let tokens = pointer?.tokens, tokens.count == 3, tokens[0] == "components"
        else { return nil }
        return (tokens[1], tokens[2])
    }

    private var fragment: String { String(address.drop { $0 != "#" }.dropFirst()) }

    /// The specification lets `dog.json` be a name as well as a file, and advises to read it as a name; a file needs
    /// `./dog.json` to be one without doubt. Names that end like files are still read as files here, since that is what
    /// documents mean by them.
    private static func isComponentName(_ text: String) -> Bool {
        let looksLikeFile = [".json", ".yaml", ".yml"].contains(where: text.hasSuffix)
        return !looksLikeFile && !text.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
    }
}
