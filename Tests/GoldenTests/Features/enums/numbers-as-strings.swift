// MARK: - Models/Version.swift

public nonisolated struct Version: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var value1_0: Self { Self(rawValue: "1.0") }

    @_alwaysEmitIntoClient
    public static var value2: Self { Self(rawValue: "2") }

    @_alwaysEmitIntoClient
    public static var `true`: Self { Self(rawValue: "true") }

    @_alwaysEmitIntoClient
    public static var value0x1F: Self { Self(rawValue: "0x1F") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .value1_0,
            .value2,
            .`true`,
            .value0x1F,
        ]
    }
}
