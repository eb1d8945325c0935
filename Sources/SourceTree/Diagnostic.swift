/// Something worth saying about an input: what, where, and a stable code to find or silence it by.
public struct Diagnostic: Error, Hashable, Sendable {
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        case error, warning, note
    }

    /// Another place or a hint that belongs to a diagnostic: "the first one is here".
    public struct Note: Hashable, Sendable {
        public var message: String
        public var location: SourceLocation?

        public init(_ message: String, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    public var severity: Severity
    /// A name that never changes, in kebab case: `duplicate-key`.
    public var code: String
    /// One sentence without a full stop, in lower case unless it starts with a name.
    public var message: String
    public var location: SourceLocation?
    public var notes: [Note]

    public init(
        _ severity: Severity,
        _ code: String,
        _ message: String,
        at location: SourceLocation?,
        notes: [Note] = []
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
        self.notes = notes
    }

    public static func error(
        _ code: String,
        _ message: String,
        at location: SourceLocation?,
        notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.error, code, message, at: location, notes: notes)
    }

    public static func warning(
        _ code: String,
        _ message: String,
        at location: SourceLocation?,
        notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.warning, code, message, at: location, notes: notes)
    }

    /// A remark that stands alone, neither an error nor a warning.
    public static func note(
        _ code: String,
        _ message: String,
        at location: SourceLocation?,
        notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.note, code, message, at: location, notes: notes)
    }
}

extension Diagnostic: CustomStringConvertible {
    /// Compiler-style text without colour.
    public var description: String { DiagnosticRenderer(color: false).render(self) }
}
