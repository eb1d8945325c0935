// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

public nonisolated struct Weather: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var sun: Self { Self(rawValue: "sun") }

    @_alwaysEmitIntoClient
    public static var rain: Self { Self(rawValue: "rain") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .sun,
            .rain,
        ]
    }
}
