import GeneratorKit
import SDKDiff
import TestSupport

/// The two versions of a document in which texts are replaced.
struct Versions {
    var old: DocumentVersion
    var new: DocumentVersion

    /// - Parameter replacements: each must be there.
    init(of document: String = Zoo.document, _ replacements: [(String, String)]) throws {
        let changed = try replacements.reduce(document) { text, replacement in
            guard text.contains(replacement.0) else { throw MissingText(text: replacement.0) }
            return text.replacing(replacement.0, with: replacement.1)
        }
        let folder = try TemporaryFolder()
        old = try Self.version(folder.write(document, to: "old.yaml"))
        new = try Self.version(folder.write(changed, to: "new.yaml"))
    }

    private static func version(_ path: String) throws -> DocumentVersion {
        var configuration = Configuration()
        configuration.document = .init(path)
        configuration.module = ModuleName("Zoo")
        return try Pipeline(configuration: configuration).version().version
    }

    var changes: [Change] { DocumentComparison(old, new).changes }
}

struct MissingText: Error {
    var text: String
}

extension Change {
    /// `breaking SH property-removed #/…`: what it breaks, in Swift and over HTTP.
    var summary: String {
        let marks = "\(breaksSwift ? "S" : "-")\(breaksHTTP ? "H" : "-")"
        return "\(severity.rawValue) \(marks) \(id)"
    }
}
