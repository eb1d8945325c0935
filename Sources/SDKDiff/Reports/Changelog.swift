/// A changelog: an entry for each version, the newest on top, under headings such as `## 1.3.0` or `## [1.3.0] - 2026-11-23`
/// (https://keepachangelog.com).
///
/// What reports add stands between two comments. Everything else in an entry is the user's, and stays.
public struct Changelog: Hashable, Sendable {
    /// What the entry of changes is called that no version has yet.
    public static let unreleased = "Unreleased"

    private static let begin = "<!-- changes of the API -->"
    private static let end = "<!-- end of the changes of the API -->"

    private var lines: [String]
    private let newline: Character

    /// - Parameter text: what the file has; nothing where there is none yet.
    public init(_ text: String = "") {
        newline = text.contains("\r\n") ? "\r\n" : "\n"
        lines = text.split(separator: newline, omittingEmptySubsequences: false).map(String.init)
    }

    /// The whole file.
    public var text: String { lines.joined(separator: String(newline)) }

    /// Puts the changes of a report on top, in an entry of their version, or of what was not released.
    ///
    /// Those that were in it are of the same comparison as it was then, and give way; where nothing is different any more,
    /// nothing takes their place.
    public mutating func add(_ report: DiffReport) {
        let title = report.releasedVersion ?? Self.unreleased
        let changes = report.changes.isEmpty ? [] : Self.section(report)
        let headings = lines.indices.filter { lines[$0].hasPrefix("## ") }
        guard let top = headings.first else {
            if !changes.isEmpty { append(["## \(title)", ""] + changes) }
            return
        }
        let entry = top..<(headings.dropFirst().first ?? lines.endIndex)
        let version = Self.version(of: lines[top])
        if let known = section(in: entry), version == title || version == Self.unreleased {
            lines.replaceSubrange(known, with: changes)
            if changes.isEmpty {
                removeIfEmpty(entry.lowerBound..<(entry.upperBound - known.count))
            } else if version == Self.unreleased {
                lines[top] = lines[top].replacing(Self.unreleased, with: title)
            }
        } else if changes.isEmpty {
            return
        } else if version == title {
            lines.insert(contentsOf: [""] + changes, at: top + 1)
        } else {
            lines.insert(contentsOf: ["## \(title)", ""] + changes + [""], at: top)
        }
    }

    private static func section(_ report: DiffReport) -> [String] {
        [begin] + report.markdownOfChanges.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [
            end
        ]
    }

    /// Where an entry has what a report added.
    private func section(in entry: Range<Int>) -> ClosedRange<Int>? {
        guard let first = lines[entry].firstIndex(of: Self.begin),
            let last = lines[first..<entry.upperBound].firstIndex(of: Self.end)
        else { return nil }
        return first...last
    }

    /// Takes an entry away in which there is nothing but its heading.
    private mutating func removeIfEmpty(_ entry: Range<Int>) {
        guard lines[entry].dropFirst().allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { return }
        lines.removeSubrange(entry)
    }

    private mutating func append(_ entry: [String]) {
        while lines.last?.isEmpty == true { lines.removeLast() }
        lines = (lines.isEmpty ? ["# Changelog"] : lines) + [""] + entry + [""]
    }

    /// `1.3.0` of `## [1.3.0] - 2026-11-23`.
    private static func version(of heading: String) -> String {
        let word = heading.dropFirst(3).split(separator: " ").first ?? ""
        return String(word.hasPrefix("[") ? word.dropFirst().prefix { $0 != "]" } : word)
    }
}
