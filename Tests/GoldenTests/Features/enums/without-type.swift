// MARK: - Models/Count.swift

public nonisolated struct Count: OpenEnum {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var value1: Self { Self(rawValue: 1) }

    @_alwaysEmitIntoClient
    public static var value2: Self { Self(rawValue: 2) }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .value1,
            .value2,
        ]
    }
}

// MARK: - Models/Size.swift

public nonisolated struct Size: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var s: Self { Self(rawValue: "s") }

    @_alwaysEmitIntoClient
    public static var m: Self { Self(rawValue: "m") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .s,
            .m,
        ]
    }
}
