import ArgumentParser
import SDKDiff

/// How `diff` writes what it found.
enum DiffFormat: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, json, github
}

/// What makes `diff` fail.
enum DiffLimit: String, CaseIterable, ExpressibleByArgument {
    /// Whatever breaks requests, those who read answers, or Swift.
    case breaking
    /// What breaks Swift.
    case breakingSwift = "breaking-swift"
    /// Whatever is more than documentation.
    case compatible
    /// Any change at all.
    case documentation

    /// Whether some changes reach it.
    func isReached(by changes: [Change]) -> Bool {
        self == .breakingSwift ? changes.contains(where: \.breaksSwift) : changes.contains { $0.severity >= severity }
    }

    /// What is an error on the page of a pull request.
    var severity: Severity {
        switch self {
        case .breaking, .breakingSwift: .breaking
        case .compatible: .compatible
        case .documentation: .documentation
        }
    }
}
