// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

public nonisolated struct Gloss: OpenEnum {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// No gloss
    @_alwaysEmitIntoClient
    public static var matte: Self { Self(rawValue: 0) }

    /// Much gloss
    @_alwaysEmitIntoClient
    public static var glossy: Self { Self(rawValue: 60) }

    @_alwaysEmitIntoClient
    public static var unknown: Self { Self(rawValue: -1) }

    /// All of it
    @_alwaysEmitIntoClient
    public static var mirror: Self { Self(rawValue: 9223372036854775807) }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .matte,
            .glossy,
            .unknown,
            .mirror,
        ]
    }
}
