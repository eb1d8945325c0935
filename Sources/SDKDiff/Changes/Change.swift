public import SourceTree

/// One thing that is different in the newer of two documents, and what of it shows in Swift.
public struct Change: Hashable, Sendable {
    /// What kind of change it is.
    public var code: Code
    /// The place in the older document; where there is none, in the newer one.
    public var pointer: String
    /// One sentence without a full stop.
    public var message: String
    /// What it means for requests and responses; `nil` where they are as before.
    public var http: Severity?
    /// The declarations that are different.
    public var swift: [SwiftChange] = []
    /// Where it is in the older document, if it is there.
    public var oldLocation: SourceLocation?
    /// Where it is in the newer document, if it is there.
    public var newLocation: SourceLocation?

    /// Where a person should look in the newer document: the place itself, or what is left around it.
    public var reportLocation: SourceLocation?

    /// By which an ignore file names it. It stays the same as long as the two documents have this change.
    public var id: String { "\(code.rawValue) \(pointer)" }

    /// Whether programs that name what has changed stop compiling.
    public var breaksSwift: Bool { swift.contains(where: \.isBreaking) }
    /// Whether a request that was right may be refused now, or an answer may be none that the old description allows.
    public var breaksHTTP: Bool { http == .breaking }

    /// The worse of what it means over HTTP and in Swift.
    public var severity: Severity {
        let inSwift: Severity = breaksSwift ? .breaking : swift.isEmpty ? .documentation : .compatible
        return max(http ?? .documentation, inSwift)
    }
}

/// A declaration of the SDK before and after.
public struct SwiftChange: Hashable, Sendable {
    /// As Swift wrote it; `nil` where it was not there.
    public var before: String?
    /// As Swift writes it now; `nil` where it is gone.
    public var after: String?
    /// Whether a program that uses it as it was stops compiling.
    public var isBreaking: Bool

    public init(before: String?, after: String?, isBreaking: Bool) {
        self.before = before
        self.after = after
        self.isBreaking = isBreaking
    }
}
