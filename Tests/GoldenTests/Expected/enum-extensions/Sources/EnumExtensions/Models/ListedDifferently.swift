// Generated from enum-extensions.yaml. Changes are lost when it is generated again.

import EnumExtensionsRuntime

public nonisolated struct ListedDifferently: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var alpha: Self { Self(rawValue: "a") }

    @_alwaysEmitIntoClient
    public static var beta: Self { Self(rawValue: "b") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .alpha,
            .beta,
        ]
    }
}
