// MARK: - Models/Model.swift

public nonisolated struct Model: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var small: Self { Self(rawValue: "small") }

    @_alwaysEmitIntoClient
    public static var large: Self { Self(rawValue: "large") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .small,
            .large,
        ]
    }
}
