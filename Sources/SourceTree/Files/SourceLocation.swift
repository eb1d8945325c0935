/// A place in a text, as editors and compilers write it: `path:line:column`.
///
/// Two locations are equal when path, line and column are; ``file`` only lets a diagnostic quote the line.
public struct SourceLocation: Sendable {
    /// The path as it was given to ``SourceFile``.
    public var path: String
    /// The line, from 1. Lines end at LF, CR LF or CR.
    public var line: Int
    /// The column, from 1, counted in Unicode scalars.
    public var column: Int
    /// The text that the location is in, where it is known.
    public var file: SourceFile?

    /// A place that may be known without its text, as in a message from elsewhere.
    public init(path: String, line: Int, column: Int, file: SourceFile? = nil) {
        self.path = path
        self.line = line
        self.column = column
        self.file = file
    }
}

extension SourceLocation: Hashable {
    /// Whether path, line and column are equal.
    public static func == (left: SourceLocation, right: SourceLocation) -> Bool {
        left.line == right.line && left.column == right.column && left.path == right.path
    }

    /// Hashes path, line and column.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(line)
        hasher.combine(column)
    }
}

extension SourceLocation: Comparable {
    /// By path, then by line, then by column.
    public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        if left.path != right.path { return left.path < right.path }
        return (left.line, left.column) < (right.line, right.column)
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `path:line:column`.
    public var description: String { "\(path):\(line):\(column)" }
}
