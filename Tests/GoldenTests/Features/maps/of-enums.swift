// MARK: - Models/Checks.swift

public typealias Checks = [String: ChecksValue]

// MARK: - Models/ChecksValue.swift

public nonisolated struct ChecksValue: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var ok: Self { Self(rawValue: "ok") }

    @_alwaysEmitIntoClient
    public static var failed: Self { Self(rawValue: "failed") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .ok,
            .failed,
        ]
    }
}
