// Generated from enum-extensions.yaml. Changes are lost when it is generated again.

import EnumExtensionsRuntime

public nonisolated struct Listed: OpenEnum {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Some day.
    @_alwaysEmitIntoClient
    public static var lowPriority: Self { Self(rawValue: 1) }

    /// At once.
    @_alwaysEmitIntoClient
    public static var highPriority: Self { Self(rawValue: 2) }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .lowPriority,
            .highPriority,
        ]
    }
}
