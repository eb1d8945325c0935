/// How many diagnostics with the same code are shown to a person, who has seen what is the matter after a few.
///
/// Errors are always shown: each has to be mended.
public struct DiagnosticLimit: Hashable, Sendable {
    /// How many of each code.
    public var perCode: Int
    /// How to see the others, as half a sentence: `--all shows them`.
    public var hint: String

    /// A limit, and how to do without it.
    public init(perCode: Int, hint: String) {
        self.perCode = perCode
        self.hint = hint
    }

    /// What is shown.
    enum Entry {
        case diagnostic(Diagnostic)
        /// So many more of a code, behind the last that is shown.
        case others(Int, code: String)
    }

    /// The diagnostics that are shown, in the same order. One that is left over is shown too: to speak of it takes as much
    /// room.
    func applied(to diagnostics: some Sequence<Diagnostic>) -> [Entry] {
        let diagnostics = Array(diagnostics)
        let totals = Dictionary(grouping: diagnostics.filter { $0.severity != .error }, by: \.code).mapValues(\.count)
        var shown: [String: Int] = [:]
        return diagnostics.flatMap { diagnostic -> [Entry] in
            let code = diagnostic.code
            guard diagnostic.severity != .error, let total = totals[code], total > perCode + 1 else {
                return [.diagnostic(diagnostic)]
            }
            shown[code, default: 0] += 1
            switch shown[code, default: 0] {
            case perCode: return [.diagnostic(diagnostic), .others(total - perCode, code: code)]
            case ..<perCode: return [.diagnostic(diagnostic)]
            default: return []
            }
        }
    }
}
