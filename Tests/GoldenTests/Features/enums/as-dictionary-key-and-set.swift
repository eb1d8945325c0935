// MARK: - Models/Fruit.swift

public nonisolated struct Fruit: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var apple: Self { Self(rawValue: "apple") }

    @_alwaysEmitIntoClient
    public static var pear: Self { Self(rawValue: "pear") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .apple,
            .pear,
        ]
    }
}
