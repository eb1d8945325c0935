// MARK: - Models/Sort.swift

public nonisolated struct Sort: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var plusName: Self { Self(rawValue: "+name") }

    @_alwaysEmitIntoClient
    public static var minusName: Self { Self(rawValue: "-name") }

    @_alwaysEmitIntoClient
    public static var star: Self { Self(rawValue: "*") }

    @_alwaysEmitIntoClient
    public static var value2nd: Self { Self(rawValue: "2nd") }

    @_alwaysEmitIntoClient
    public static var é: Self { Self(rawValue: "é") }

    @_alwaysEmitIntoClient
    public static var `default`: Self { Self(rawValue: "default") }

    @_alwaysEmitIntoClient
    public static var greaterEqual: Self { Self(rawValue: ">=") }

    @_alwaysEmitIntoClient
    public static var value: Self { Self(rawValue: " ") }

    @_alwaysEmitIntoClient
    public static var 日本: Self { Self(rawValue: "日本") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .plusName,
            .minusName,
            .star,
            .value2nd,
            .é,
            .`default`,
            .greaterEqual,
            .value,
            .日本,
        ]
    }
}
