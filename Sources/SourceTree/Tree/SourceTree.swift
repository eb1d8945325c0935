/// A parsed document: an immutable tree of nodes, each with its place in the text.
///
/// The nodes live in a few arrays; a ``Node`` is a handle. Text is decoded when it is asked for.
public final class SourceTree: Sendable {
    /// The languages a document may be written in.
    public enum Format: Hashable, Sendable, CaseIterable {
        case json, yaml
    }

    /// The language that the document was read as.
    public let format: Format
    let files: FileTable
    let arena: NodeArena
    let rootIndex: UInt32

    init(files: FileTable, format: Format, arena: NodeArena, rootIndex: UInt32) {
        self.files = files
        self.format = format
        self.arena = arena
        self.rootIndex = rootIndex
    }

    /// The document's text. A ``TreeEditor`` may have added nodes from other files; a node's own is ``Node/file``.
    public var file: SourceFile { files.document }

    /// The document's only value.
    public var root: Node { Node(tree: self, index: rootIndex) }

    /// Whether any mapping of the document has a key. Takes one look-up, however large the document is.
    public func hasKey(_ key: String) -> Bool { arena.keys.number(of: key) != nil }

    /// Parses a document of JSON (RFC 8259) or YAML (1.2, core schema; the syntax is libyaml's).
    ///
    /// The language is detected by content: what starts as JSON does is read as JSON, and if it is none, as YAML, whose
    /// flow collections look alike. The file's name does not matter.
    ///
    /// - Parameters:
    ///   - file: The text. It must hold one document.
    ///   - format: The language, when it must not be detected.
    ///   - limits: What the document may ask for.
    /// - Throws: Every error found, each with its location. The codes: `file-too-large`, `invalid-utf8`,
    ///   `invalid-utf16`, `control-character`, `json-syntax`, `yaml-syntax`, `empty-document`, `several-documents`,
    ///   `duplicate-key`, `non-scalar-key`, `unknown-alias`, `recursive-alias`, `invalid-merge`, `invalid-tag`,
    ///   `nesting-too-deep`, `alias-expansion`, `too-many-directives`.
    public static func parse(
        _ file: SourceFile,
        as format: Format? = nil,
        limits: ParsingLimits = .init()
    ) throws(DiagnosticsError) -> SourceTree {
        guard file.bytes.count <= limits.fileSize else {
            throw DiagnosticsError(
                .error(
                    "file-too-large",
                    "the file has \(file.bytes.count) bytes, and at most \(limits.fileSize) are read",
                    at: SourceLocation(path: file.path, line: 1, column: 1)
                )
            )
        }
        if let problem = file.encodingProblem {
            throw DiagnosticsError(.error(problem.code, problem.message, at: file.location(at: problem.offset)))
        }
        if let format { return try read(file, as: format, limits) }
        guard file.bytes.withUnsafeBytes(JSONReader.seemsRight) else { return try read(file, as: .yaml, limits) }
        return try readAsEither(file, limits)
    }

    /// Reads what seems to be JSON.
    private static func readAsEither(
        _ file: SourceFile,
        _ limits: ParsingLimits
    ) throws(DiagnosticsError) -> SourceTree {
        do throws(DiagnosticsError) {
            return try read(file, as: .json, limits)
        } catch {
            guard error.diagnostics.contains(where: { $0.code == "json-syntax" }) else { throw error }
            do throws(DiagnosticsError) {
                return try read(file, as: .yaml, limits)
            } catch let yamlError {
                // Neither: when even YAML's syntax is broken, JSON's error says it better.
                let isNeither = yamlError.diagnostics.contains {
                    $0.code == "yaml-syntax" || $0.code == "control-character"
                }
                throw isNeither ? error : yamlError
            }
        }
    }

    private static func read(
        _ file: SourceFile,
        as format: Format,
        _ limits: ParsingLimits
    ) throws(DiagnosticsError) -> SourceTree {
        var builder = TreeBuilder(file: file, limits: limits)
        var stopped = false
        file.bytes.withUnsafeBytes { source in
            do throws(ParsingStopped) {
                switch format {
                case .json:
                    var reader = JSONReader(source)
                    try reader.read(into: &builder)
                case .yaml:
                    var reader = YAMLReader(source, isASCII: file.lines.isASCII)
                    try reader.read(into: &builder)
                }
            } catch {
                stopped = true
            }
        }
        if !stopped, builder.root == nil {
            builder.report("empty-document", "the document is empty", at: 0)
        }
        try builder.errors.diagnostics.throwIfErrors()
        guard let root = builder.root else { throw DiagnosticsError(builder.errors.diagnostics) }
        return SourceTree(files: FileTable(file), format: format, arena: builder.arena, rootIndex: root)
    }
}
