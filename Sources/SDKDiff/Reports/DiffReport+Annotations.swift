public import SourceTree

extension DiffReport {
    /// For the page of a pull request: what breaks, and what else there is, each where it is in the newer document, or
    /// where it was.
    ///
    /// - Parameter limit: what is an error; what is less, but breaks, is a warning.
    public func annotations(errorsFrom limit: Severity?) -> [Diagnostic] {
        changes.filter { $0.severity > .documentation }.map { change in
            let isError = limit.map { change.severity >= $0 } ?? false
            let severity: Diagnostic.Severity = isError ? .error : change.severity == .breaking ? .warning : .note
            let swift = change.swift.flatMap { [$0.before.map { "- \($0)" }, $0.after.map { "+ \($0)" }] }
            return Diagnostic(
                severity,
                change.code.rawValue,
                ([change.message] + swift.compactMap(\.self)).joined(separator: "\n"),
                at: change.reportLocation
            )
        }
    }
}
