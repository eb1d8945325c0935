/// Diagnostics as they are found, so that one run reports many.
public struct Diagnostics: Hashable, Sendable {
    /// In the order found, repetitions included.
    public private(set) var all: [Diagnostic] = []

    /// None so far.
    public init() {}

    /// These, in this order.
    public init(_ diagnostics: some Sequence<Diagnostic>) {
        all = Array(diagnostics)
    }

    /// Whether nothing was found at all.
    public var isEmpty: Bool { all.isEmpty }
    /// Whether an error is among them; warnings and notes are none.
    public var containsErrors: Bool { all.contains { $0.severity == .error } }

    /// Adds one.
    public mutating func append(_ diagnostic: Diagnostic) {
        all.append(diagnostic)
    }

    /// Adds several, in order.
    public mutating func append(contentsOf diagnostics: some Sequence<Diagnostic>) {
        all.append(contentsOf: diagnostics)
    }

    /// Adds what another stage collected.
    public mutating func append(contentsOf diagnostics: Diagnostics) {
        all.append(contentsOf: diagnostics.all)
    }

    /// What a stage gives; nil, and the reasons added, when it gives up. What does not depend on it can be looked at
    /// all the same.
    public mutating func collecting<Value>(_ stage: () throws(DiagnosticsError) -> Value) -> Value? {
        do {
            return try stage()
        } catch {
            append(contentsOf: error.diagnostics)
            return nil
        }
    }

    /// By location, each once; those without a location come first, and equal locations keep the order found.
    public var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return all.filter { seen.insert($0).inserted }.enumerated().sorted { left, right in
            switch (left.element.location, right.element.location) {
            case (nil, nil): left.offset < right.offset
            case (nil, _): true
            case (_, nil): false
            case (let one?, let other?): one == other ? left.offset < right.offset : one < other
            }
        }.map(\.element)
    }

    /// Throws everything collected when an error is among it.
    public func throwIfErrors() throws(DiagnosticsError) {
        if containsErrors { throw DiagnosticsError(self) }
    }
}

/// A stage gave up, and these are the reasons: at least one is an error.
public struct DiagnosticsError: Error, Hashable, Sendable {
    /// By location, each once.
    public var diagnostics: [Diagnostic]

    /// Everything collected, warnings included.
    public init(_ diagnostics: Diagnostics) {
        self.diagnostics = diagnostics.sorted
    }

    /// A single reason.
    public init(_ diagnostic: Diagnostic) {
        diagnostics = [diagnostic]
    }
}

extension DiagnosticsError: CustomStringConvertible {
    /// Compiler-style text without colour.
    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n")
    }
}
