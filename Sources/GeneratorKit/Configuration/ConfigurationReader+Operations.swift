import SchemaIR
import SourceTree
import SwiftBackend

/// What a configuration says about single operations.
extension ConfigurationReader {
    mutating func operations(_ node: Node, into configuration: inout Configuration) {
        for member in members(of: node, "`operations`") {
            var override = LoweringOptions.OperationOverride()
            for (key, property) in members(of: member.value, "an operation", OperationKey.self) {
                switch key {
                case .name:
                    override.name = name(property.value, key, .operation)
                    configuration.places.operationNames[member.key] = property.value.location
                case .group: override.group = name(property.value, key, .group)
                case .paging: override.paging = paging(property.value)
                case .retries: override.maxRetries = count(property.value, "`retries`")
                }
            }
            configuration.lowering.operations[member.key] = override
            configuration.lowering.places[member.key] = member.keyLocation
        }
    }

    private mutating func name(_ node: Node, _ key: OperationKey, _ role: Identifier.Role) -> String? {
        guard let text = text(node, "`\(key.rawValue)`", "a text") else { return nil }
        if text.isEmpty { invalid("`\(key.rawValue)` is empty", at: node) }
        if Identifier.isReserved(text, for: role) { reserved(text, at: node) }
        return text
    }

    // MARK: - Paging

    private mutating func paging(_ node: Node) -> LoweringOptions.PagingOverride {
        if let text = node.string {
            switch text {
            case "off": return .off
            case "auto": return .automatic
            default: invalid("`paging` has to be `auto`, `off` or a mapping, which \"\(text)\" is not", at: node)
            }
            return .automatic
        }
        var style: PagingDescription.Style?
        var description = PagingDescription(style: .link)
        for (key, member) in members(of: node, "`paging`", PagingKey.self) {
            let value = member.value
            switch key {
            case .style: style = choice(value, "`style`", PagingDescription.Style.self)
            case .request: description.place = place(value)
            case .items: description.items = path(value, key)
            case .next: description.next = path(value, key)
            case .hasMore: description.hasMore = path(value, key)
            case .total: description.total = path(value, key)
            case .start: description.start = count(value, "`start`")
            }
        }
        guard let style else {
            if node.members != nil, node["style"] == nil { invalid("`paging` has no `style`", at: node) }
            return .automatic
        }
        description.style = style
        return .described(description, node.location)
    }

    /// `query.page` or `body.options.offset`.
    private mutating func place(_ node: Node) -> PagePlace? {
        guard let text = text(node, "`request`", "`query.NAME` or `body.NAME`") else { return nil }
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        switch (parts.first, parts.dropFirst().first) {
        case ("query", let name?): return .query(name)
        case ("body", let path?): return .body(PropertyPath(dotted: path))
        default:
            invalid("`request` has to be `query.NAME` or `body.NAME`, which \"\(text)\" is not", at: node)
            return nil
        }
    }

    private mutating func path(_ node: Node, _ key: PagingKey) -> PropertyPath? {
        guard let text = text(node, "`\(key.rawValue)`", "a path of properties") else { return nil }
        let path = PropertyPath(dotted: text)
        if path.names.isEmpty { invalid("`\(key.rawValue)` is empty", at: node) }
        return path
    }
}
