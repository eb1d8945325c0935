// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct OpenEnumValue: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var a: Self { Self(rawValue: "a") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .a,
        ]
    }
}
