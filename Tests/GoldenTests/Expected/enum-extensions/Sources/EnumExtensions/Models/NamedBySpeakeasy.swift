// Generated from enum-extensions.yaml. Changes are lost when it is generated again.

import EnumExtensionsRuntime

public nonisolated struct NamedBySpeakeasy: OpenEnum {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var found: Self { Self(rawValue: 200) }

    @_alwaysEmitIntoClient
    public static var missing: Self { Self(rawValue: 404) }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .found,
            .missing,
        ]
    }
}
