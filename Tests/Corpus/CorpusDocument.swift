import Foundation

/// A document to generate an SDK of.
struct CorpusDocument: Sendable {
    /// From the folder of all documents: `real/github.yaml`.
    let name: String
    let file: URL
    /// Whether the specification forbids the document, as its index says: `yes`, or another word for what else is odd
    /// about it; nil where it is not wrong.
    let isWrong: String?

    /// The folder that the document is in: `real`.
    var kind: String { name.prefix { $0 != "/" }.description }

    static func all(in folder: URL) throws -> [CorpusDocument] {
        try ["real", "edge", "invalid"].flatMap { kind in
            try Table(reading: folder.appending(path: "\(kind)/INDEX.tsv")).rows.compactMap { row in
                // Parts are what a document refers to, and no documents themselves.
                guard let name = row["name"] ?? row["file"], row["kind"] ?? "root" == "root" else { return nil }
                return CorpusDocument(
                    name: "\(kind)/\(name)",
                    file: folder.appending(path: "\(kind)/\(name)"),
                    isWrong: row.first { $0.key.hasPrefix("must_reject") }?.value
                )
            }
        }
    }
}
