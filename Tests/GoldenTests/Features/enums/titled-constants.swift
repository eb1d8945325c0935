// MARK: - Models/Colour.swift

public nonisolated struct Colour: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var red: Self { Self(rawValue: "r") }

    /// As grass is.
    @_alwaysEmitIntoClient
    public static var green: Self { Self(rawValue: "g") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .red,
            .green,
        ]
    }
}

// MARK: - Models/Level.swift

public nonisolated struct Level: OpenEnum {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Nobody is in a hurry.
    @_alwaysEmitIntoClient
    public static var low: Self { Self(rawValue: 1) }

    @_alwaysEmitIntoClient
    public static var high: Self { Self(rawValue: 2) }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .low,
            .high,
        ]
    }
}
