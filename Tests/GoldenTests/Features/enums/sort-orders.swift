// MARK: - Models/Direction.swift

public nonisolated struct Direction: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var up: Self { Self(rawValue: "up") }

    @_alwaysEmitIntoClient
    public static var minusX: Self { Self(rawValue: "-x") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .up,
            .minusX,
        ]
    }
}

// MARK: - Models/Order.swift

public nonisolated struct Order: OpenEnum {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    @_alwaysEmitIntoClient
    public static var name: Self { Self(rawValue: "name") }

    @_alwaysEmitIntoClient
    public static var nameDescending: Self { Self(rawValue: "-name") }

    @_alwaysEmitIntoClient
    public static var createdAtDescending: Self { Self(rawValue: "-created_at") }

    /// The values that the document lists. Others are possible: a server may add some at any time.
    public static var allCases: [Self] {
        [
            .name,
            .nameDescending,
            .createdAtDescending,
        ]
    }
}
