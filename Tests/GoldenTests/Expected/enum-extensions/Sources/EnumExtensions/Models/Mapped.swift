// Generated from enum-extensions.yaml. Changes are lost when it is generated again.

import EnumExtensionsRuntime

public nonisolated struct Mapped: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Full details of associated users
    @_alwaysEmitIntoClient
    public static var user: Self { Self(rawValue: "user") }

    /// Summaries of associated users
    @_alwaysEmitIntoClient
    public static var userSummary: Self { Self(rawValue: "userSummary") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .user,
            .userSummary,
        ]
    }
}
