/// Which header fields and query parameters are credentials, so that what they hold is shown nowhere.
nonisolated struct SensitiveFields: Sendable {
    private static let always: Set<String> = [
        "authorization", "proxy-authorization", "api-key", "x-api-key", "cookie", "set-cookie",
    ]

    /// What is between the parts of a field's value.
    private static let separators: [UInt8] = Array(" \t;".utf8)

    private let names: Set<String>
    /// Percent-encoded, as a query has them.
    private var queryNames: Set<String>

    init(schemes: some Sequence<SecurityScheme>) {
        names = Self.always.union(schemes.compactMap { $0.headerName?.canonicalName })
        queryNames = Set(schemes.compactMap { $0.queryName.map(PercentEncoder.component.encode) })
    }

    /// The same with query parameters that are set for all requests, as credentials may be.
    func adding(queryNames: some Sequence<String>) -> SensitiveFields {
        var fields = self
        fields.queryNames.formUnion(queryNames.map(PercentEncoder.component.encode))
        return fields
    }

    /// A path without the values of sensitive parameters in its query.
    func redacted(path: String) -> String {
        guard let mark = path.firstIndex(of: "?") else { return path }
        let pairs = path[mark...].dropFirst().split(separator: "&", omittingEmptySubsequences: false).map { pair in
            let name = pair.prefix { $0 != "=" }
            return queryNames.contains(String(name)) ? name + "=…" : pair
        }
        return path[...mark] + pairs.joined(separator: "&")
    }

    func contains(_ name: HTTPField.Name) -> Bool {
        names.contains(name.canonicalName)
    }

    /// The texts in sensitive fields that must not come up in any message: whole values, and their parts without the
    /// scheme (`Bearer`) or the name of a cookie in front.
    func secrets(in fields: HTTPFields) -> [String] {
        fields.filter { contains($0.name) }.flatMap { field in
            let parts = field.value.utf8.split { Self.separators.contains($0) }
            let values = parts.compactMap { part in
                part.firstIndex(of: UInt8(ascii: "=")).map { part[$0...].dropFirst() }
            }
            return [field.value] + (parts.dropFirst() + values).map { String(Substring($0)) }
        }
    }
}
