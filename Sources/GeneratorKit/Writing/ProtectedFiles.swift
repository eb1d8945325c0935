import SourceTree

/// The files of the output that a user keeps to themself.
struct ProtectedFiles: Sendable {
    var patterns: [PathPattern] = []

    func contains(_ path: String) -> Bool {
        patterns.contains { $0.matches(path) }
    }

    /// What there is to say about the patterns: which files they hold back, or that they hold back none.
    func remarks(about files: [GeneratedFile]) -> [Diagnostic] {
        patterns.map { pattern in
            let paths = files.lazy.map(\.path).filter(pattern.matches).sorted()
            guard let first = paths.first else {
                let nearest = NameSuggestion.nearest(to: pattern.text, among: files.map(\.path))
                return .warning(
                    "unused-pattern",
                    "no file is generated that \"\(pattern.text)\" would protect",
                    at: pattern.location,
                    notes: nearest.map { [.init("did you mean \"\($0)\"?")] } ?? []
                )
            }
            let shown = paths.prefix(3).joined(separator: ", ") + (paths.count > 3 ? ", …" : "")
            let message =
                paths.count == 1
                ? "\(first) is protected, so it is not generated"
                : "\(paths.count) files are protected, so they are not generated: \(shown)"
            return .note("protected-file", message, at: pattern.location)
        }
    }
}
