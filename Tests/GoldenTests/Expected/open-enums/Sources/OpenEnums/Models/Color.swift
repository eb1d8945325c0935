// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

/// The colour, as the catalogue names it.
public nonisolated struct Color: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var red: Self { Self(rawValue: "red") }

    @_alwaysEmitIntoClient
    public static var lightBlue2: Self { Self(rawValue: "light-blue") }

    @_alwaysEmitIntoClient
    public static var lightBlue3: Self { Self(rawValue: "light_blue") }

    @_alwaysEmitIntoClient
    public static var lightBlue: Self { Self(rawValue: "LightBlue") }

    @_alwaysEmitIntoClient
    public static var empty: Self { Self(rawValue: "") }

    @_alwaysEmitIntoClient
    public static var value: Self { Self(rawValue: " ") }

    @_alwaysEmitIntoClient
    public static var `true`: Self { Self(rawValue: "true") }

    @_alwaysEmitIntoClient
    public static var value1: Self { Self(rawValue: "1") }

    @_alwaysEmitIntoClient
    public static var hash00ff00: Self { Self(rawValue: "#00ff00") }

    @_alwaysEmitIntoClient
    public static var selfValue: Self { Self(rawValue: "self") }

    @_alwaysEmitIntoClient
    public static var `default`: Self { Self(rawValue: "default") }

    @_alwaysEmitIntoClient
    public static var rawValue: Self { Self(rawValue: "rawValue") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .red,
            .lightBlue2,
            .lightBlue3,
            .lightBlue,
            .empty,
            .value,
            .`true`,
            .value1,
            .hash00ff00,
            .selfValue,
            .`default`,
            .rawValue,
        ]
    }
}
