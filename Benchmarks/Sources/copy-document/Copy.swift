import Customers

/// One of several copies of a document, in which everything that is named has another name than in the other copies.
struct Copy {
    let number: Int

    func applied(to document: JSONValue) -> JSONValue {
        guard case .object(var members) = document else { return document }
        members["paths"] = members["paths"].map { renamingKeys(of: $0) { "/copy\(number)\($0)" } }
        for section in ["webhooks", "x-webhooks"] {
            members[section] = members[section].map { renamingKeys(of: $0, name) }
        }
        if case .object(let sections)? = members["components"] {
            members["components"] = .object(
                // Security requirements name their schemes in a way of their own, and four times the same ones mean no more.
                sections.merging(
                    sections.filter { $0.key != "securitySchemes" }.mapValues { renamingKeys(of: $0, name) }
                ) {
                    $1
                }
            )
        }
        return renamed(.object(members))
    }

    private func name(_ original: String) -> String {
        "\(original)-copy\(number)"
    }

    private func renamingKeys(of value: JSONValue, _ rename: (String) -> String) -> JSONValue {
        guard case .object(let members) = value else { return value }
        return .object([String: JSONValue](uniqueKeysWithValues: members.map { (rename($0.key), $0.value) }))
    }

    /// References, operations and tags, at any depth.
    private func renamed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements):
            return .array(elements.map(renamed))
        case .object(let members):
            var members = members.mapValues(renamed)
            if case .string(let reference)? = members["$ref"] { members["$ref"] = .string(renamed(reference)) }
            if case .string(let id)? = members["operationId"] { members["operationId"] = .string(name(id)) }
            if case .array(let tags)? = members["tags"] { members["tags"] = .array(tags.map(renamedTag)) }
            if case .object(let mapping)? = members["mapping"] {
                members["mapping"] = .object(
                    mapping.mapValues { if case .string(let target) = $0 { .string(renamed(target)) } else { $0 } }
                )
            }
            return .object(members)
        default:
            return value
        }
    }

    private func renamed(_ reference: String) -> String {
        if reference.hasPrefix("#/paths/~1") { return "#/paths/~1copy\(number)~1" + reference.dropFirst(10) }
        guard reference.hasPrefix("#/components/") else { return reference }
        // The name is the third step, whatever stands behind it.
        var steps = reference.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if steps.count > 3, steps[2] != "securitySchemes" { steps[3] = name(steps[3]) }
        return steps.joined(separator: "/")
    }

    /// Operations name a tag, the document describes it.
    private func renamedTag(_ tag: JSONValue) -> JSONValue {
        switch tag {
        case .string(let text): return .string(name(text))
        case .object(var members):
            if case .string(let text)? = members["name"] { members["name"] = .string(name(text)) }
            return .object(members)
        default: return tag
        }
    }
}
