/// What a change means for those who use the API.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Only what people read is different.
    case documentation
    /// What worked still works.
    case compatible
    /// What worked may not work any more.
    case breaking

    private var rank: Int {
        switch self {
        case .documentation: 0
        case .compatible: 1
        case .breaking: 2
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
