/// Something worth saying about an input: what, where, and a stable code to find or silence it by.
public struct Diagnostic: Error, Hashable, Sendable {
    /// How bad it is: only an error stops the work.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        case error, warning, note
    }

    /// Another place or a hint that belongs to a diagnostic: "the first one is here".
    public struct Note: Hashable, Sendable {
        /// One sentence without a full stop.
        public var message: String
        /// The other place; a hint has none.
        public var location: SourceLocation?

        /// A note, and the place that it is about.
        public init(_ message: String, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    /// How bad it is.
    public var severity: Severity
    /// A name that never changes, in kebab case: `duplicate-key`.
    public var code: String
    /// One sentence without a full stop, in lower case unless it starts with a name.
    public var message: String
    /// Where it is; nil when it is about no text, as a missing file is.
    public var location: SourceLocation?
    /// Other places and hints, in the order to be read.
    public var notes: [Note]

    /// A diagnostic of any severity.
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

    /// Something that must be mended before there is an output.
    public static func error(
        _ code: String,
        _ message: String,
        at location: SourceLocation?,
        notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.error, code, message, at: location, notes: notes)
    }

    /// Something that is probably not meant, and stops nothing.
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
