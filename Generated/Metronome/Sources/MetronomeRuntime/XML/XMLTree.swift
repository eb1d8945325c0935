/// An element of an XML document: its attributes, the elements in it by their names, or its text.
struct XMLTree: Sendable {
    var attributes: [String: String] = [:]
    var elements: [String: [XMLTree]] = [:]
    /// Empty where there are elements.
    var text = ""

    var isLeaf: Bool { attributes.isEmpty && elements.isEmpty }

    /// Whether the element stands for `null` (XML Schema, `xsi:nil`).
    var isNil: Bool {
        let value = attributes["nil"] ?? attributes["xsi:nil"]
        return value == "true" || value == "1"
    }
}
