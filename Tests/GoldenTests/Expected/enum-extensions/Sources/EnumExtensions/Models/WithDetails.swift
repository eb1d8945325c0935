// Generated from enum-extensions.yaml. Changes are lost when it is generated again.

import EnumExtensionsRuntime

public nonisolated struct WithDetails: OpenEnum {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var switchedOff: Self { Self(rawValue: 0) }

    /// There is light.
    @_alwaysEmitIntoClient
    public static var switchedOn: Self { Self(rawValue: 1) }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .switchedOff,
            .switchedOn,
        ]
    }
}
