public import SourceTree

/// The changes that somebody has looked at, and that are not to be spoken of again: an `id` a line. What stands behind `#`
/// and a space is a comment.
public struct IgnoreList: Sendable {
    private struct Entry {
        var id: String
        var location: SourceLocation
    }

    private var entries: [Entry] = []

    /// Of nothing.
    public init() {}

    /// Reads a list.
    ///
    /// - Throws: every line that is no `id`.
    public init(_ file: SourceFile) throws(DiagnosticsError) {
        var problems = Diagnostics()
        let lines = String(decoding: file.bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false,
            whereSeparator: \.isNewline
        )
        for (index, line) in lines.enumerated() {
            // Pointers begin with `#/`: only a `#` before a space, or with nothing behind it, begins a comment.
            let text = line.prefix(upTo: line.firstRange(of: /#(\s|$)/)?.lowerBound ?? line.endIndex)
            let id = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if id.isEmpty { continue }
            let column =
                1 + (text.firstIndex { !$0.isWhitespace }.map { text.distance(from: text.startIndex, to: $0) } ?? 0)
            let location = SourceLocation(path: file.path, line: index + 1, column: column, file: file)
            if let problem = Self.problem(with: id, at: location) {
                problems.append(problem)
            } else {
                entries.append(Entry(id: id, location: location))
            }
        }
        try problems.throwIfErrors()
    }

    private static func problem(with id: String, at location: SourceLocation) -> Diagnostic? {
        let parts = id.split(separator: " ", maxSplits: 1).map(String.init)
        guard Change.Code(rawValue: parts[0]) != nil else {
            let known = Change.Code.allCases.map(\.rawValue)
            let note = NameSuggestion.nearest(to: parts[0], among: known).map {
                Diagnostic.Note("did you mean '\($0)'?")
            }
            let message = "'\(parts[0])' is no kind of change"
            return .error("unknown-change", message, at: location, notes: [note].compactMap(\.self))
        }
        guard parts.count == 2 else {
            let note = Diagnostic.Note("an entry is what `diff` prints below a change: the kind, and the place")
            return .error("incomplete-change", "'\(id)' does not say which change", at: location, notes: [note])
        }
        return nil
    }

    /// Takes the listed changes out.
    ///
    /// - Returns: the others; and a warning for each entry that stands for no change.
    public func filter(_ changes: [Change]) -> (changes: [Change], warnings: [Diagnostic]) {
        let ids = Set(changes.map(\.id))
        let listed = Set(entries.map(\.id))
        let warnings = entries.filter { !ids.contains($0.id) }.map { entry in
            Diagnostic.warning("unused-ignore", "there is no change '\(entry.id)'", at: entry.location)
        }
        return (changes.filter { !listed.contains($0.id) }, warnings)
    }
}
