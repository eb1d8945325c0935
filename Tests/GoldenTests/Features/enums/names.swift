// MARK: - Models/Status.swift

public nonisolated struct Status: OpenEnum {
    public let rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Not yet.
    @_alwaysEmitIntoClient
    public static var waiting: Self { Self(rawValue: 0) }

    /// Now.
    @_alwaysEmitIntoClient
    public static var ready: Self { Self(rawValue: 1) }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .waiting,
            .ready,
        ]
    }
}
