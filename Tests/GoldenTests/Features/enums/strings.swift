// MARK: - Models/Status.swift

public nonisolated struct Status: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var active: Self { Self(rawValue: "active") }

    @_alwaysEmitIntoClient
    public static var onHold: Self { Self(rawValue: "on-hold") }

    @_alwaysEmitIntoClient
    public static var empty: Self { Self(rawValue: "") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .active,
            .onHold,
            .empty,
        ]
    }
}
