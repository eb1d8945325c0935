/// The `Link` header field (RFC 8288 section 3): `<https://api.example/items?page=2>; rel="next", …`.
nonisolated enum LinkField {
    private static let name = HTTPField.Name("Link")

    /// The URL, as it is written, of the first link with a relation.
    static func target(of relation: String, in fields: HTTPFields) -> String? {
        guard let name, let text = fields[name] else { return nil }
        var rest = text[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let target = rest[rest.index(after: open)..<close]
            rest = rest[close...].dropFirst()
            if parameters(&rest).contains(where: { isRelation($0, relation) }) { return target.trimmed }
        }
        return nil
    }

    /// The parameters of a link, up to the comma before the next one. Commas in quotation marks are no such, and in them a
    /// backslash stands before what is meant as it is (RFC 9110 section 5.6.4).
    private static func parameters(_ rest: inout Substring) -> [String] {
        var parameters: [String] = []
        var current = ""
        var isQuoted = false
        while let character = rest.popFirst() {
            switch character {
            case "\\" where isQuoted:
                if let escaped = rest.popFirst() { current.append(escaped) }
            case "\"":
                isQuoted.toggle()
            case ";" where !isQuoted, "," where !isQuoted:
                parameters.append(current)
                current = ""
                if character == "," { return parameters }
            default:
                current.append(character)
            }
        }
        return parameters + [current]
    }

    /// Relations are compared without regard to case; one parameter may have several.
    private static func isRelation(_ parameter: String, _ relation: String) -> Bool {
        let parts = parameter.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].trimmed.lowercased() == "rel" else { return false }
        return parts[1].split(separator: " ").contains { $0.trimmed.lowercased() == relation }
    }
}
