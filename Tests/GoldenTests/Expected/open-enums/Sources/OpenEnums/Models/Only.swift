// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

public nonisolated struct Only: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var only: Self { Self(rawValue: "only") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .only,
        ]
    }
}
