/// The ways to print diagnostics, for people and for machines.
public enum DiagnosticFormat: String, Hashable, Sendable, CaseIterable {
    /// Compiler-style text with the offending line and a caret.
    case text
    /// One JSON object on a line for each diagnostic, with `severity`, `code`, `message`, `path`, `line`, `column` and
    /// `notes`; the last has `message`, `path`, `line` and `column`. Without a location its three members are missing.
    case json
    /// Workflow commands that GitHub Actions shows beside the line: `::error file=…,line=…,col=…::message`.
    case github

    /// The diagnostics in this format, each on lines of its own, without a final line break.
    /// - Parameters:
    ///   - diagnostics: What to print, in this order.
    ///   - color: Whether ``text`` uses the colours of an ANSI terminal.
    ///   - limit: How many ``text`` shows of what would drown the rest. The other formats have all.
    public func render(
        _ diagnostics: some Sequence<Diagnostic>,
        color: Bool = false,
        atMost limit: DiagnosticLimit? = nil
    ) -> String {
        switch self {
        case .text: DiagnosticRenderer(color: color).render(diagnostics, atMost: limit)
        case .json: diagnostics.map(Self.json).joined(separator: "\n")
        case .github: diagnostics.map(Self.github).joined(separator: "\n")
        }
    }

    // MARK: JSON

    private static func json(_ diagnostic: Diagnostic) -> String {
        var members = [
            "\"severity\":\(JSONText.quoted(diagnostic.severity.rawValue))",
            "\"code\":\(JSONText.quoted(diagnostic.code))",
            "\"message\":\(JSONText.quoted(diagnostic.message))",
        ]
        members += json(diagnostic.location)
        let notes = diagnostic.notes.map { note in
            "{" + (["\"message\":\(JSONText.quoted(note.message))"] + json(note.location)).joined(separator: ",") + "}"
        }
        members.append("\"notes\":[\(notes.joined(separator: ","))]")
        return "{" + members.joined(separator: ",") + "}"
    }

    private static func json(_ location: SourceLocation?) -> [String] {
        guard let location else { return [] }
        return [
            "\"path\":\(JSONText.quoted(location.path))",
            "\"line\":\(location.line)",
            "\"column\":\(location.column)",
        ]
    }

    // MARK: GitHub

    private static func github(_ diagnostic: Diagnostic) -> String {
        let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        var properties: [String] = []
        if let location = diagnostic.location {
            properties.append("file=\(escaped(location.path, inProperty: true))")
            properties.append("line=\(location.line)")
            properties.append("col=\(location.column)")
        }
        properties.append("title=\(escaped(diagnostic.code, inProperty: true))")
        var message = diagnostic.message
        for note in diagnostic.notes {
            message += "\n" + (note.location.map { "\($0): " } ?? "") + "note: \(note.message)"
        }
        return "::\(command) \(properties.joined(separator: ","))::\(escaped(message, inProperty: false))"
    }

    /// Escapes as the runner's own toolkit does: `%`, line breaks, and within properties `:` and `,` too.
    private static func escaped(_ text: String, inProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where inProperty: result += "%3A"
            case "," where inProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
