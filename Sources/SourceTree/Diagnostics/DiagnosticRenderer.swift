/// Writes a diagnostic as compilers do:
///
///     petstore.yaml:12:3: error: the key "get" is here twice [duplicate-key]
///        12 |   get:
///           |   ^
///     petstore.yaml:4:3: note: the first one
///         4 |   get:
///           |   ^
public struct DiagnosticRenderer: Sendable {
    private let color: Bool

    /// - Parameter color: Whether to use the colours of an ANSI terminal.
    public init(color: Bool) {
        self.color = color
    }

    /// The diagnostic, its line, and its notes, without a final line break.
    public func render(_ diagnostic: Diagnostic) -> String {
        var lines = entry(
            diagnostic.severity,
            diagnostic.message,
            code: diagnostic.code,
            location: diagnostic.location
        )
        for note in diagnostic.notes {
            // A hint that has no place of its own does not repeat the line that it follows.
            lines += entry(.note, note.message, code: nil, location: note.location)
        }
        return lines.joined(separator: "\n")
    }

    /// All of them, each on lines of its own.
    ///
    /// - Parameter limit: How many are shown of what would drown the rest; nil for all.
    public func render(_ diagnostics: some Sequence<Diagnostic>, atMost limit: DiagnosticLimit? = nil) -> String {
        guard let limit else { return diagnostics.map(render).joined(separator: "\n") }
        return limit.applied(to: diagnostics).map { entry in
            switch entry {
            case .diagnostic(let diagnostic): render(diagnostic)
            case .others(let count, let code):
                styled("note: ", style(of: .note)) + "and \(count) more of these"
                    + styled(" [\(code)]", "2") + "; \(limit.hint)"
            }
        }.joined(separator: "\n")
    }

    private func entry(
        _ severity: Diagnostic.Severity,
        _ message: String,
        code: String?,
        location: SourceLocation?
    ) -> [String] {
        var head = ""
        if let location { head += styled("\(location): ", "1") }
        head += styled("\(severity.rawValue): ", style(of: severity))
        head += styled(message, severity == .note ? "" : "1")
        if let code { head += styled(" [\(code)]", "2") }
        guard let location, let excerpt = SourceExcerpt(at: location) else { return [head] }
        let number = String(location.line)
        let gutter = String(repeating: " ", count: max(5, number.count))
        let margin = String(gutter.dropLast(number.count)) + number
        return [
            head,
            (styled("\(margin) | ", "2") + excerpt.text).trimmingTrailingSpaces,
            styled("\(gutter) | ", "2") + String(repeating: " ", count: excerpt.indent) + styled("^", "1;32"),
        ]
    }

    private func style(of severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "1;31"
        case .warning: "1;35"
        case .note: "1;36"
        }
    }

    private func styled(_ text: String, _ style: String) -> String {
        color ? TerminalText.styled(text, style) : text
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
