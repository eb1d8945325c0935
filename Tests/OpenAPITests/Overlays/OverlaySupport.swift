import OpenAPI
import SourceTree
import Testing

/// What an overlay makes of a document.
struct Overlaid {
    var root: Node
    var diagnostics: [String]

    /// - Parameter actions: the lines under `actions:`, indented as they like.
    init(_ document: String, _ actions: String, version: String = "1.1.0", limits: ParsingLimits = .init()) throws {
        let text = "overlay: \(version)\ninfo: {title: T, version: '1'}\nactions:\n\(actions)"
        let (overlay, problems) = Overlay.read(
            try SourceTree.parse(SourceFile(path: "overlay.yaml", text: text))
        )
        let tree = try SourceTree.parse(SourceFile(path: "api.yaml", text: document))
        let (changed, others) = try #require(overlay).applied(to: tree, limits: limits)
        root = changed.root
        diagnostics = (problems.all + others.all).map(\.line)
    }
}

/// What is wrong with an overlay itself.
func diagnoseOverlay(_ text: String) throws -> [String] {
    Overlay.read(try SourceTree.parse(SourceFile(path: "overlay.yaml", text: text))).diagnostics.all.map(\.line)
}

extension Diagnostic {
    /// `3:5 error wrong-type: … | note (file:line:column)`.
    fileprivate var line: String {
        let place = location.map { "\($0.line):\($0.column)" } ?? "-"
        let notes = notes.map { note in
            " | " + note.message + (note.location.map { " (\($0))" } ?? "")
        }
        return "\(place) \(severity) \(code): \(message)" + notes.joined()
    }
}

extension Node {
    /// The value as YAML in one line, members in order.
    var flow: String {
        switch kind {
        case .sequence: "[" + (items?.map(\.flow) ?? []).joined(separator: ", ") + "]"
        case .mapping: "{" + (members?.map { "\($0.key): \($0.value.flow)" } ?? []).joined(separator: ", ") + "}"
        case .null: "null"
        default: text ?? ""
        }
    }
}
