import SourceTree

extension SourceTree {
    /// Reads and parses a file. Diagnostics call it as a person would from the working directory.
    ///
    /// - Parameter location: Where the path was written, for the error that there is no such file.
    static func parse(reading path: String, namedAt location: SourceLocation? = nil) throws(DiagnosticsError)
        -> SourceTree
    {
        let file: SourceFile
        do {
            file = try SourceFile(contentsOf: Path.shown(path))
        } catch {
            var problem = error
            problem.location = problem.location ?? location
            throw DiagnosticsError(problem)
        }
        return try SourceTree.parse(file)
    }
}
