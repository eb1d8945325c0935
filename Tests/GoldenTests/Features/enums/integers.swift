// MARK: - Models/Priority.swift

public nonisolated struct Priority: OpenEnum {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var value1: Self { Self(rawValue: 1) }

    @_alwaysEmitIntoClient
    public static var value2: Self { Self(rawValue: 2) }

    @_alwaysEmitIntoClient
    public static var minus1: Self { Self(rawValue: -1) }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .value1,
            .value2,
            .minus1,
        ]
    }
}
