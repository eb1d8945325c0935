// Generated from enum-extensions.yaml. Changes are lost when it is generated again.

import EnumExtensionsRuntime

public nonisolated struct NamedByValue: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// As much, or more.
    @_alwaysEmitIntoClient
    public static var atLeast: Self { Self(rawValue: ">=") }

    @_alwaysEmitIntoClient
    public static var atMost: Self { Self(rawValue: "<=") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .atLeast,
            .atMost,
        ]
    }
}
