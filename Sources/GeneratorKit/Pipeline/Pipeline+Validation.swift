import SourceTree

extension Pipeline {
    /// Goes as far as it can without writing anything, and without reading what is in the output folder.
    ///
    /// - Returns: everything that is wrong, doubtful or remarkable about the document, the overlays, the configuration and
    ///   the templates, by location, each once.
    public func validate(observedBy observer: (any RunObserver)? = nil) -> [Diagnostic] {
        do throws(DiagnosticsError) {
            let (tree, files, remarks) = try read(observedBy: observer)
            let generated = try self.files(for: tree, reading: files, after: remarks, observedBy: observer)
            var found = generated.warnings
            if configuration.output == nil, configuration.file != nil {
                found.append(
                    .note("no-output", "nothing says which folder to write to, which `generate` has to know", at: nil)
                )
            }
            found.append(contentsOf: ProtectedFiles(patterns: configuration.protected).remarks(about: generated.files))
            return found.sorted
        } catch {
            return error.diagnostics
        }
    }
}
