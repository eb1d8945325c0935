extension DiffReport {
    /// For people, as an entry of a changelog.
    public var markdown: String {
        "## \(nextVersion ?? Changelog.unreleased)\n\n\(changes.isEmpty ? "No changes." : markdownOfChanges)\n"
    }

    /// What stands below the heading of an entry, without a newline at its end.
    var markdownOfChanges: String {
        var lines: [String] = []
        for severity in Severity.allCases.reversed() {
            let changes = changes.filter { $0.severity == severity }
            guard !changes.isEmpty else { continue }
            lines += ["### \(severity.changelogTitle)", ""]
            for change in changes { lines += Self.markdownLines(of: change) }
            if lines.last?.isEmpty == false { lines.append("") }
        }
        return lines.dropLast().joined(separator: "\n")
    }

    private static func markdownLines(of change: Change) -> [String] {
        let message = change.message.prefix(1).uppercased() + change.message.dropFirst()
        var lines = ["- \(escaped(message)) (`\(change.pointer)`)"]
        guard !change.swift.isEmpty else { return lines }
        lines += ["", "  ```diff"]
        for swift in change.swift {
            if let before = swift.before { lines.append("  - \(before)") }
            if let after = swift.after { lines.append("  + \(after)") }
        }
        return lines + ["  ```", ""]
    }

    /// Names of documents are full of what Markdown takes for emphasis.
    private static func escaped(_ text: String) -> String {
        String(text.flatMap { "\\`*_[]<>|".contains($0) ? ["\\", $0] : [$0] })
    }
}

extension Severity {
    fileprivate var changelogTitle: String {
        switch self {
        case .breaking: "Breaking changes"
        case .compatible: "Other changes"
        case .documentation: "Documentation"
        }
    }
}
