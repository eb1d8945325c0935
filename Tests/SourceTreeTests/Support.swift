import SourceTree
// Swift Testing has a type of this name too.
import struct SourceTree.SourceLocation
import Testing

/// Parses a text that has no file.
func parse(
    _ text: String,
    as format: SourceTree.Format? = nil,
    limits: ParsingLimits = .init()
) throws(DiagnosticsError) -> Node {
    try SourceTree.parse(SourceFile(path: "input", text: text), as: format, limits: limits).root
}

func diagnostics(
    of file: SourceFile,
    as format: SourceTree.Format? = nil,
    limits: ParsingLimits = .init()
) -> [Diagnostic] {
    do throws(DiagnosticsError) {
        _ = try SourceTree.parse(file, as: format, limits: limits)
        return []
    } catch {
        return error.diagnostics
    }
}

/// The errors of a text, each as `line:column code`; none when it parses.
func errors(
    of text: String,
    as format: SourceTree.Format? = nil,
    limits: ParsingLimits = .init()
) -> [String] {
    diagnostics(of: SourceFile(path: "input", text: text), as: format, limits: limits).map(short)
}

func errors(of bytes: [UInt8], as format: SourceTree.Format? = nil) -> [String] {
    diagnostics(of: SourceFile(path: "input", bytes: bytes), as: format).map(short)
}

/// A diagnostic as `line:column code`.
func short(_ diagnostic: Diagnostic) -> String {
    guard let location = diagnostic.location else { return diagnostic.code }
    return "\(location.line):\(location.column) \(diagnostic.code)"
}

/// A note as `line:column message`.
func short(_ note: Diagnostic.Note) -> String {
    guard let location = note.location else { return note.message }
    return "\(location.line):\(location.column) \(note.message)"
}

/// A text as JSON writes it, in a form that YAML's double quotes understand as well.
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        case "\u{0}"..<" ":
            let digits = String(scalar.value, radix: 16, uppercase: true)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

extension SourceLocation {
    /// `line:column`.
    var place: String { "\(line):\(column)" }
}

extension Node {
    /// The value as JSON in one line, members in order, numbers by value: equal for equal values.
    var canonical: String { canonical(sorted: false) }

    /// The same with members sorted by key, for texts whose order differs.
    var sortedCanonical: String { canonical(sorted: true) }

    private func canonical(sorted: Bool) -> String {
        switch kind {
        case .null: return "null"
        case .bool: return bool == true ? "true" : "false"
        case .integer, .number: return number.map(String.init(describing:)) ?? "no number"
        case .string: return string.map(quoted) ?? "no string"
        case .sequence:
            return "[" + (items?.map { $0.canonical(sorted: sorted) }.joined(separator: ",") ?? "no items") + "]"
        case .mapping:
            let members = (sorted ? members?.sorted { $0.key < $1.key } : members.map(Array.init))?
                .map { "\(quoted($0.key)):\($0.value.canonical(sorted: sorted))" }
            return "{" + (members?.joined(separator: ",") ?? "no members") + "}"
        }
    }
}

/// A small generator whose numbers depend on its seed alone, so that a failing case can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed)
    }

    // SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
