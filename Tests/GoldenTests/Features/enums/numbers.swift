// MARK: - Models/Rate.swift

public nonisolated struct Rate: OpenEnum {
    public let rawValue: Double

    public init(rawValue: Double) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var value0_5: Self { Self(rawValue: 0.5) }

    @_alwaysEmitIntoClient
    public static var value1_0: Self { Self(rawValue: 1.0) }

    @_alwaysEmitIntoClient
    public static var value1_5: Self { Self(rawValue: 1.5) }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .value0_5,
            .value1_0,
            .value1_5,
        ]
    }
}
