// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

public nonisolated struct Spelled: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var count: Self { Self(rawValue: "count") }

    @_alwaysEmitIntoClient
    public static var sum: Self { Self(rawValue: "sum") }

    @_alwaysEmitIntoClient
    public static var mb2: Self { Self(rawValue: "Mb") }

    @_alwaysEmitIntoClient
    public static var mb: Self { Self(rawValue: "MB") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .count,
            .sum,
            .mb2,
            .mb,
        ]
    }

    /// What compares equal: the document lists some values in several spellings.
    public static func canonical(_ rawValue: String) -> String {
        switch rawValue {
        case "Count", "COUNT": "count"
        default: rawValue
        }
    }
}
