import Foundation
import SchemaIR
import SourceTree

/// What the last run on this machine said, so that the next one can say it again without doing it again.
///
/// It stands for a build of the generator, and not just for a version: who changes the generator must never get what
/// the generator before the change would have written. The lock file cannot tell builds apart, as it is the same on all
/// machines. So the record lies in `.build`, where what belongs to one machine is: nobody commits that, and nothing is
/// lost when it is removed.
struct RunRecord {
    /// The build of the generator that did the run.
    var program: String
    /// The hash of the lock file that it left behind.
    var lock: String
    var tallies: [Tally]
    var warnings: [Diagnostic]

    static func path(in output: String) -> String { "\(output)/.build/generator/last-run.json" }

    /// The record of a folder; nil when there is none, or nothing that this generator wrote.
    init?(of output: String) {
        guard let bytes = try? FileSystem.read(Self.path(in: output)),
            let root = try? SourceTree.parse(SourceFile(path: "", bytes: bytes)).root,
            let program = root["program"]?.string, let lock = root["lock"]?.string,
            let tallies = root["tallies"]?.items?.compactMap(Tally.init(recorded:)),
            let warnings = root["warnings"]?.items?.compactMap(Diagnostic.init(recorded:))
        else { return nil }
        self.init(program: program, lock: lock, tallies: tallies, warnings: warnings)
    }

    init(program: String, lock: String, tallies: [Tally], warnings: [Diagnostic]) {
        self.program = program
        self.lock = lock
        self.tallies = tallies
        self.warnings = warnings
    }

    /// Writes the record, in one step. Where that cannot be done, the next run does its work in full.
    func write(in output: String) {
        let text = """
            {
            "program": \(JSONText.quoted(program)),
            "lock": \(JSONText.quoted(lock)),
            "tallies": [\(tallies.map(\.recorded).joined(separator: ",\n"))],
            "warnings": [\(warnings.map(\.recorded).joined(separator: ",\n"))]
            }

            """
        let path = Self.path(in: output)
        let bytes = Array(text.utf8)
        if (try? FileSystem.read(path)) == bytes { return }
        try? FileManager.default.createDirectory(atPath: Path.parent(of: path), withIntermediateDirectories: true)
        try? Data(bytes).write(to: URL(filePath: path), options: .atomic)
    }
}

extension Tally {
    fileprivate init?(recorded node: Node) {
        guard let kind = node["kind"]?.string.flatMap(Kind.init), let count = node["inDocument"]?.integer,
            let leftOut = node["leftOut"]?.integer, let generated = node["generated"]?.integer
        else { return nil }
        self.init(kind: kind, count: .init(inDocument: count, leftOut: leftOut), generated: generated)
    }

    fileprivate var recorded: String {
        """
        {"kind": "\(kind.rawValue)", "inDocument": \(count.inDocument), "leftOut": \(count.leftOut), \
        "generated": \(generated)}
        """
    }
}

extension Diagnostic {
    fileprivate init?(recorded node: Node) {
        guard let severity = node["severity"]?.string.flatMap(Severity.init), let code = node["code"]?.string,
            let message = node["message"]?.string
        else { return nil }
        let notes = node["notes"]?.items?.compactMap { note in
            note["message"]?.string.map { Note($0, at: SourceLocation(recorded: note)) }
        }
        self.init(severity, code, message, at: SourceLocation(recorded: node), notes: notes ?? [])
    }

    fileprivate var recorded: String { DiagnosticFormat.json.render([self]) }
}

extension SourceLocation {
    fileprivate init?(recorded node: Node) {
        guard let path = node["path"]?.string, let line = node["line"]?.integer, let column = node["column"]?.integer
        else { return nil }
        self.init(path: path, line: line, column: column)
    }
}

extension Diagnostic {
    /// The same, with its places changed, those of its notes as well.
    func replacingLocations(_ change: (SourceLocation) -> SourceLocation) -> Diagnostic {
        var diagnostic = self
        diagnostic.location = location.map(change)
        for index in notes.indices { diagnostic.notes[index].location = notes[index].location.map(change) }
        return diagnostic
    }
}
