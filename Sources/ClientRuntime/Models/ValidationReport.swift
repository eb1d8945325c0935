/// What a validation has found so far, and where it is.
public nonisolated struct ValidationReport {
    private(set) var violations: [ValidationError.Violation] = []
    private var path: [Step] = []
    /// Compiled once, however many values they are for; `nil` for those that cannot be. Regular expressions are not
    /// `Sendable`, so they live as long as the report and not as the layout.
    private var patterns: [String: Regex<AnyRegexOutput>?] = [:]

    private enum Step {
        case member(String)
        case element(Int)
    }

    init() {}

    /// Goes on with a value inside the current one.
    mutating func inMember(_ name: String, _ body: (inout ValidationReport) -> Void) {
        path.append(.member(name))
        body(&self)
        path.removeLast()
    }

    /// Goes on with an element of the current value.
    mutating func inElement(_ index: Int, _ body: (inout ValidationReport) -> Void) {
        path.append(.element(index))
        body(&self)
        path.removeLast()
    }

    /// Adds a violation by the current value.
    ///
    /// - Parameters:
    ///   - rule: The keyword that is violated.
    ///   - phrase: What it demands, to go behind "must".
    mutating func add(_ rule: String, _ phrase: String) {
        let place = path.reduce(into: "$") { text, step in
            switch step {
            case .member(let name): text += JSONPath.member(name)
            case .element(let index): text += "[\(index)]"
            }
        }
        violations.append(.init(path: place, rule: rule, message: "must \(phrase)"))
    }

    /// Adds a violation unless something holds.
    mutating func expect(_ holds: Bool, _ constraint: ObjectLayout.Constraint) {
        if !holds { add(constraint.rule, constraint.phrase) }
    }

    /// Whether some part of a text matches a pattern (ECMA-262).
    mutating func isMatch(_ text: String, of pattern: String) -> Bool {
        if patterns[pattern] == nil { patterns[pattern] = .some(ECMAPattern.regex(pattern)) }
        guard let regex = patterns[pattern] ?? nil else { return true }
        // What cannot be matched at all is no fault of the text.
        do { return try regex.firstMatch(in: text) != nil } catch { return true }
    }
}
