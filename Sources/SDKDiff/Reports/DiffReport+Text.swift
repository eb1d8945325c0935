import SourceTree

extension DiffReport {
    /// For people, in a terminal.
    ///
    /// - Parameter color: whether to use the colours of an ANSI terminal.
    public func text(color: Bool) -> String {
        var lines: [String] = []
        for severity in Severity.allCases.reversed() {
            let changes = changes.filter { $0.severity == severity }
            guard let first = changes.first else { continue }
            lines.append(Self.styled(first.severity.title, "1", color))
            for change in changes { lines += Self.lines(of: change, color) + [""] }
        }
        lines.append(summary + (suggestion.map { ": a \($0)" } ?? ""))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of change: Change, _ color: Bool) -> [String] {
        let style =
            switch change.severity {
            case .breaking: "1;31"
            case .compatible: "32"
            case .documentation: "2"
            }
        let places = [change.oldLocation, change.newLocation].compactMap { $0?.description }
        let broken = [change.breaksSwift ? "Swift" : nil, change.breaksHTTP ? "HTTP" : nil].compactMap(\.self)
        let remark = broken.isEmpty ? "" : styled(" (\(broken.joined(separator: ", ")))", "2", color)
        var lines = ["  \(styled(change.message, style, color))\(remark)"]
        lines.append(styled("    \(change.id)", "2", color))
        if !places.isEmpty { lines.append(styled("    \(places.joined(separator: " → "))", "2", color)) }
        for swift in change.swift {
            if let before = swift.before { lines.append(styled("    - \(before)", "31", color)) }
            if let after = swift.after { lines.append(styled("    + \(after)", "32", color)) }
        }
        return lines
    }

    private static func styled(_ text: String, _ style: String, _ color: Bool) -> String {
        color ? TerminalText.styled(text, style) : text
    }
}

extension Severity {
    /// The heading of the changes of a severity.
    var title: String {
        switch self {
        case .breaking: "Breaking"
        case .compatible: "Compatible"
        case .documentation: "Documentation"
        }
    }
}
