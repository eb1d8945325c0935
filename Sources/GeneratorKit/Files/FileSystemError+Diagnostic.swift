import SourceTree

extension FileSystemError {
    /// As an error with a place: where the path was written, if it was written in a file.
    func diagnostic(_ code: String, at location: SourceLocation? = nil) -> DiagnosticsError {
        DiagnosticsError(.error(code, message, at: location))
    }
}
