import GeneratorKit

/// The tables about the configuration, made of what reads configurations.
enum ConfigurationReference {
    private static let end = "<!-- end -->"

    /// A page with the tables in their places, each between a comment with its name and another.
    static func updating(_ page: String) -> String {
        let tables = [
            "ConfigurationKey": table(ConfigurationKey.allCases.map { ($0.rawValue, $0.form, $0.meaning) }),
            "OperationKey": table(OperationKey.allCases.map { ($0.rawValue, $0.meaning) }),
            "PagingKey": table(PagingKey.allCases.map { ($0.rawValue, $0.meaning) }),
        ]
        return tables.sorted { $0.key < $1.key }.reduce(page) { page, table in
            let begin = "<!-- \(table.key): written by `make golden` -->\n"
            guard let start = page.firstRange(of: begin)?.upperBound,
                let stop = page[start...].firstRange(of: end)?.lowerBound
            else { return page + "\nThere is no place for \(table.key).\n" }
            return page[..<start] + table.value + page[stop...]
        }
    }

    private static func table(_ rows: [(key: String, form: String, meaning: String)]) -> String {
        "| key | value | meaning |\n|---|---|---|\n"
            + rows.map { "| `\($0.key)` | \($0.form) | \($0.meaning) |\n" }.joined()
    }

    private static func table(_ rows: [(key: String, meaning: String)]) -> String {
        "| key | meaning |\n|---|---|\n" + rows.map { "| `\($0.key)` | \($0.meaning) |\n" }.joined()
    }
}
