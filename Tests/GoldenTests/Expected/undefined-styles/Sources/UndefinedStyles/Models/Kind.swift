// Generated from undefined-styles.yaml. Changes are lost when it is generated again.

import UndefinedStylesRuntime

public nonisolated struct Kind: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var a: Self { Self(rawValue: "a") }

    @_alwaysEmitIntoClient
    public static var b: Self { Self(rawValue: "b") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .a,
            .b,
        ]
    }
}
