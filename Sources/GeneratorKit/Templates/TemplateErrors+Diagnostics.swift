import SourceTree
import TemplateEngine

extension TemplateErrors {
    /// As errors that quote the line of the template.
    ///
    /// - Parameter sources: The templates that the errors may be in.
    func diagnostics(quoting sources: [TemplateSource]) -> DiagnosticsError {
        var files: [String: SourceFile] = [:]
        var diagnostics = Diagnostics()
        for error in errors {
            if files[error.path] == nil, let source = sources.first(where: { $0.path == error.path }) {
                files[error.path] = SourceFile(path: source.path, text: source.text)
            }
            let location =
                error.line == 0
                ? nil
                : SourceLocation(path: error.path, line: error.line, column: error.column, file: files[error.path])
            let notes = error.hints.map { Diagnostic.Note($0) }
            diagnostics.append(.error("invalid-template", error.message, at: location, notes: notes))
        }
        return DiagnosticsError(diagnostics)
    }
}
