// MARK: - Models/Order.swift

public nonisolated struct Order: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var count: Self { Self(rawValue: "count") }

    @_alwaysEmitIntoClient
    public static var asc: Self { Self(rawValue: "asc") }

    @_alwaysEmitIntoClient
    public static var desc: Self { Self(rawValue: "DESC") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .count,
            .asc,
            .desc,
        ]
    }

    /// What compares equal: the document lists some values in several spellings.
    public static func canonical(_ rawValue: String) -> String {
        switch rawValue {
        case "COUNT": "count"
        default: rawValue
        }
    }
}
