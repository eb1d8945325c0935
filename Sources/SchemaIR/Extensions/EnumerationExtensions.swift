import OpenAPI
import SourceTree

/// What documents say to other generators about the values of an `enum`.
struct EnumerationExtensions {
    private let names: [Node]
    private let descriptions: [Node]
    /// Names and descriptions with the values that they are about.
    private let values: [(value: Node, details: Node)]
    /// The same, as a mapping from the values.
    private let detailsByValue: Node?

    init(_ extensions: Extensions) {
        names = ["x-enum-varnames", "x-enumNames", "x-speakeasy-enums"].compactMap { extensions[$0] }
        descriptions = ["x-enum-descriptions", "x-enumDescriptions"].compactMap { extensions[$0] }
        // https://azure.github.io/autorest/extensions/#x-ms-enum
        values =
            extensions["x-ms-enum"]?["values"]?.items?.compactMap { item in
                item["value"].map { ($0, item) }
            } ?? []
        // https://buildwithfern.com/learn/api-definitions/openapi/extensions/enum-descriptions-and-names
        detailsByValue = extensions["x-fern-enum"]
    }

    func name(of value: Node, at position: Int) -> String? {
        text(names, value, position) ?? detail("name", of: value)
    }

    func description(of value: Node, at position: Int) -> String? {
        text(descriptions, value, position) ?? detail("description", of: value)
    }

    /// From a list in the order of the values, or a mapping from them.
    private func text(_ nodes: [Node], _ value: Node, _ position: Int) -> String? {
        for node in nodes {
            if let items = node.items {
                if position < items.count { return items[position].text ?? "" }
            } else if let key = value.text, let text = node[key]?.text {
                return text
            }
        }
        return nil
    }

    private func detail(_ key: String, of value: Node) -> String? {
        let details =
            values.first { $0.value.text == value.text }?.details ?? value.text.flatMap { detailsByValue?[$0] }
        return details?[key]?.string
    }
}
