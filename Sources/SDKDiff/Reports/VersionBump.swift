/// Which part of a version number grows with some changes, by Semantic Versioning 2.0.0.
public enum VersionBump: String, Hashable, Sendable, CaseIterable {
    case major, minor, patch
    /// Nothing is different.
    case none

    /// What changes of which the worst is this one ask for.
    public init(for severity: Severity?) {
        self =
            switch severity {
            case .breaking: .major
            case .compatible: .minor
            case .documentation: .patch
            case nil: .none
            }
    }

    /// The version after one. Before 1.0.0, where everything may change, breaking changes are those of the minor version
    /// (section 4, and what package managers make of it).
    ///
    /// - Returns: `nil` where there is nothing to change, or the version is none of three numbers.
    public func next(after version: String) -> String? {
        guard let match = version.wholeMatch(of: /v?(\d+)\.(\d+)\.(\d+)([-+].*)?/), let major = Int(match.1),
            let minor = Int(match.2), let patch = Int(match.3)
        else { return nil }
        switch self {
        case .none: return nil
        case .major: return major == 0 ? "0.\(minor + 1).0" : "\(major + 1).0.0"
        case .minor: return major == 0 ? "0.\(minor).\(patch + 1)" : "\(major).\(minor + 1).0"
        case .patch: return "\(major).\(minor).\(patch + 1)"
        }
    }
}
