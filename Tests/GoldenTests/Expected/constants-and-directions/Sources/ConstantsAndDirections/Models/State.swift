// Generated from constants-and-directions.yaml. Changes are lost when it is generated again.

import ConstantsAndDirectionsRuntime

/// There may be more some day.
public nonisolated struct State: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var active: Self { Self(rawValue: "active") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .active,
        ]
    }
}
