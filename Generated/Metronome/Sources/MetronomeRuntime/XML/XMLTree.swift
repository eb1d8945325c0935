/// An element of an XML document: its attributes, the elements in it, or its text. Names have no prefixes.
nonisolated struct XMLTree: Sendable {
    var attributes: [String: String] = [:]
    /// In the order of the document.
    var elements: [(name: String, tree: XMLTree)] = []
    /// Empty where there are elements.
    var text = ""

    /// The elements by their names, those of a name in the order of the document.
    var elementsByName: [String: [XMLTree]] {
        Dictionary(grouping: elements, by: \.name).mapValues { $0.map(\.tree) }
    }

    var isLeaf: Bool { attributes.isEmpty && elements.isEmpty }

    /// Whether the element stands for `null` (XML Schema, `xsi:nil`). An attribute `nil` of any other namespace, or of
    /// none, counts too: prefixes are gone.
    var isNil: Bool {
        let value = attributes["nil"]
        return value == "true" || value == "1"
    }
}
