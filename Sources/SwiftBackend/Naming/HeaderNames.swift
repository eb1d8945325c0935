import SchemaIR

/// What the properties of `ResponseHeaders` are called.
enum HeaderNames {
    /// What `ResponseHeaders` has itself.
    static let reserved: Set<String> = ["fields", "value", "values"]

    static func names(of headers: [ResponseHeader], overrides: NameOverrides) -> [String] {
        UniqueNames.settle(
            headers.map { header in
                .init(
                    source: header.name,
                    name: overrides.header(header.name)
                        ?? Identifier.member(stem(of: header.name), fallback: "field")
                )
            },
            taken: reserved
        )
    }

    /// `X-` says nothing any more (RFC 6648).
    private static func stem(of name: String) -> String {
        let isExperimental = name.lowercased().hasPrefix("x-") && name.count > 2
        return isExperimental ? String(name.dropFirst(2)) : name
    }
}
