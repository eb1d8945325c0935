/// The page of the documentation that lists the features.
enum FeatureTable {
    /// - Throws: what is wrong with the cases of a feature.
    static func markdown(_ features: [Feature]) throws -> String {
        let chapters = try Feature.chapters.map { chapter in
            let rows = try features.filter { $0.chapter == chapter }.map { try row($0, FeatureCases(of: $0)) }
            return """
                ## \(title(of: chapter))

                | feature | document | Swift | proved by |
                |---|---|---|---|
                \(rows.joined(separator: "\n"))

                """
        }
        return """
            # Features

            The \(features.count) features of documents that are known to work, each with a small document, the Swift that it \
            becomes, and JSON that goes through it in both directions.

            This page is written by the tests, from the documents that they run: `make golden`.

            *Proved by* counts values that come back as they were (accepted), that come back in another form (rewritten), that are \
            newer than the document (unknown), that cannot be read (refused), or that are not valid (invalid); Swift code that \
            uses values (used); and calls of a client.

            \(chapters.joined(separator: "\n"))
            """
    }

    private static func row(_ feature: Feature, _ cases: FeatureCases) -> String {
        let folder = "../../../Tests/GoldenTests/Features/\(feature)"
        let title = cases.title.replacing("|", with: "\\|")
        return "| \(title) | [\(feature.name).yaml](\(folder).yaml) | [Swift](\(folder).swift) | \(cases.summary) |"
    }

    private static func title(of chapter: String) -> String {
        (chapter.prefix(1).uppercased() + chapter.dropFirst()).replacing("-", with: " ")
    }
}
