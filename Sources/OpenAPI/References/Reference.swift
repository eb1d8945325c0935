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
    /// What the reference is known by in the ``ReferenceTable``.
    let address: ReferenceAddress

    /// - Parameters:
    ///   - text: the text of a `$ref`.
    ///   - scope: the node that `#` stands for; nil: the root of the document that the reference is written in.
    init(text: String, node: Node, scope: Node? = nil) {
        self.init(text: text, node: node, address: ReferenceAddress(scope: scope ?? node.tree.root, text: text))
    }

    init(text: String, node: Node, address: ReferenceAddress) {
        self.text = text
        self.node = node
        self.address = address
    }

    var scope: Node { address.scope }

    /// The part before the `#`; nil for a reference within the document it is written in.
    public var document: String? {
        let document = address.text.prefix { $0 != "#" }
        return document.isEmpty ? nil : String(document)
    }

    /// The part after the `#`, percent-decoded; the whole document when there is none. nil when it is no JSON pointer
    /// (see ``anchor``).
    public var pointer: JSONPointer? {
        // A path with a bare `%` in it is not percent-encoded as it ought to be; what it means is clear.
        JSONPointer(fragment: fragment) ?? JSONPointer(fragment)
    }

    /// A plain-name fragment (`#pet`), which refers to a schema's `$anchor`.
    public var anchor: String? { pointer == nil ? PercentEncoding.decoded(fragment) : nil }

    private var fragment: String { String(address.text.drop { $0 != "#" }.dropFirst()) }
}

extension Reference {
    /// Whether a discriminator's mapping value is the name of a component, and not a reference.
    ///
    /// The specification lets `dog.json` be a name as well as a file, and advises to read it as a name; a file needs
    /// `./dog.json` to be one without doubt. Names that end like files are still read as files here, since that is what
    /// documents mean by them.
    static func isComponentName(_ text: String) -> Bool {
        let looksLikeFile = [".json", ".yaml", ".yml"].contains(where: text.hasSuffix)
        return !looksLikeFile && !text.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }
    }
}
