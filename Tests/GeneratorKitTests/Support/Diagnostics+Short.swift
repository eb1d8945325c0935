import SourceTree

extension DiagnosticsError {
    /// Each diagnostic as `line:column code`, or its code alone where it has no place.
    var short: [String] { diagnostics.map(\.short) }
}

extension Diagnostic {
    var short: String {
        location.map { "\($0.line):\($0.column) \(code)" } ?? code
    }
}
