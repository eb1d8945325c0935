/// A changelog: an entry for each version, the newest on top, under headings such as `## 1.3.0` or `## [1.3.0] - 2026-11-23`
/// (https://keepachangelog.com).
public struct Changelog: Hashable, Sendable {
    /// What the entry of changes is called that no version has yet.
    public static let unreleased = "Unreleased"

    /// The whole file.
    public private(set) var text: String

    /// - Parameter text: what the file has; nothing where there is none yet.
    public init(_ text: String = "") {
        self.text = text
    }

    /// Puts the changes of a report on top.
    ///
    /// An entry on top that is of the same version, or of changes that were not released, is of the same changes as they
    /// were then, and gives way: a report may be added as often as one likes. Nothing is added where nothing changed.
    public mutating func add(_ report: DiffReport) {
        guard !report.changes.isEmpty else { return }
        let title = report.releasedVersion ?? Self.unreleased
        let entry = report.markdown(titled: title)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let entries = lines.indices.filter { lines[$0].hasPrefix("## ") }
        guard let first = entries.first else {
            let start = text.isEmpty ? "# Changelog\n" : text + (text.hasSuffix("\n") ? "" : "\n")
            text = "\(start)\n\(entry)"
            return
        }
        let isReplaced =
            [title, Self.unreleased].contains(Self.version(of: lines[first])) || lines[first] == "## \(title)"
        let rest = isReplaced ? entries.dropFirst().first.map { lines[$0...] } ?? [] : lines[first...]
        let parts = lines[..<first] + entry.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        text = (parts + (rest.isEmpty ? [""] : [""] + rest)).joined(separator: "\n")
    }

    /// `1.3.0` of `## [1.3.0] - 2026-11-23`.
    private static func version(of heading: Substring) -> String {
        let word = heading.dropFirst(3).split(separator: " ").first ?? ""
        return String(word.hasPrefix("[") ? word.dropFirst().prefix { $0 != "]" } : word)
    }
}
