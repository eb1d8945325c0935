/// What in a value is not as the document demands: everything, not the first thing alone.
///
/// It names places and rules and never a value, since values may be secret.
public nonisolated struct ValidationError: Error, Hashable, Sendable {
    /// What is wrong, in the order of the document. Never empty where the error comes from
    /// ``JSONCodable/validate()``.
    public let violations: [Violation]

    /// Makes an error from its parts.
    public init(violations: [Violation]) {
        self.violations = violations
    }

    /// One value that is not as one rule demands.
    public struct Violation: Hashable, Sendable {
        /// Where the value is, as a JSON path: `$.data[3].name`. `$` is the value that was validated.
        public let path: String

        /// The keyword of JSON Schema that demands it, as `minLength`; `required` for a property that was never set,
        /// `type` for a number that JSON has no form for.
        public let rule: String

        /// What the rule demands, in words: `must have at least 1 character`.
        public let message: String

        /// Makes a violation from its parts.
        public init(path: String, rule: String, message: String) {
            self.path = path
            self.rule = rule
            self.message = message
        }
    }
}

nonisolated extension ValidationError: CustomStringConvertible {
    /// A line for each violation: `$.data[3].name: must have at least 1 character`.
    public var description: String {
        violations.map(\.description).joined(separator: "\n")
    }
}

nonisolated extension ValidationError.Violation: CustomStringConvertible {
    /// Place and rule: `$.data[3].name: must have at least 1 character`.
    public var description: String { "\(path): \(message)" }
}

nonisolated extension JSONCodable {
    /// Checks the value, and everything in it, against the constraints that the document has for it: lengths,
    /// patterns, bounds, counts, and required properties that were never set.
    ///
    /// Nothing calls this unless asked to. A server has the last word on what it takes, and documents are often
    /// stricter, or older, than servers. Values of enumerations that the document does not list are no violation.
    ///
    /// - Throws: ``ValidationError`` with all violations.
    public func validate() throws {
        var report = ValidationReport()
        _validate([], &report)
        guard report.violations.isEmpty else { throw ValidationError(violations: report.violations) }
    }
}
