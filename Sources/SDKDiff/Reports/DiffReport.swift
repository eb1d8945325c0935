/// What a comparison found, to be written in one of several ways.
public struct DiffReport: Sendable {
    /// The worst first.
    public var changes: [Change]
    /// How many changes are left out because somebody said so.
    public var ignored: Int
    /// The version of the SDK of the older document.
    public var oldVersion: String
    /// The version of the SDK of the newer document, where it says another than the older one.
    public var releasedVersion: String?

    public init(changes: [Change], ignored: Int = 0, oldVersion: String, newVersion: String? = nil) {
        self.changes = changes
        self.ignored = ignored
        self.oldVersion = oldVersion
        releasedVersion =
            newVersion == oldVersion
            ? nil : newVersion?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Which part of the version of the SDK should grow.
    public var bump: VersionBump { VersionBump(for: severity) }
    /// The worst of all changes; `nil` where there are none.
    public var severity: Severity? { changes.map(\.severity).max() }
    /// The version that the SDK should have now, if that of the older one says enough.
    public var nextVersion: String? { bump.next(after: oldVersion) }

    /// `3 breaking (2 in Swift), 1 compatible, 4 in documentation`.
    public var summary: String {
        let counts = Dictionary(grouping: changes, by: \.severity).mapValues(\.count)
        var parts: [String] = []
        if let breaking = counts[.breaking] {
            parts.append("\(breaking) breaking (\(changes.count(where: \.breaksSwift)) in Swift)")
        }
        if let compatible = counts[.compatible] { parts.append("\(compatible) compatible") }
        if let documentation = counts[.documentation] { parts.append("\(documentation) in documentation") }
        let found = parts.isEmpty ? "no changes" : parts.joined(separator: ", ")
        return found + (ignored == 0 ? "" : " (\(ignored) ignored)")
    }

    /// `major version (1.2.0 → 2.0.0)`; `nil` where nothing has changed.
    public var suggestion: String? {
        guard bump != .none else { return nil }
        return "\(bump.rawValue) version" + (nextVersion.map { " (\(oldVersion) → \($0))" } ?? "")
    }
}
