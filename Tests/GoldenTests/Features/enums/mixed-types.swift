// MARK: - Models/Limit.swift

public nonisolated enum Limit: UnionModel {
    case integer(Integer)
    case string(StringValue)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Integer.self) { .integer($0) },
            .init(StringValue.self) { .string($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .integer(let value): value
        case .string(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct Integer: OpenEnum {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var value10: Self { Self(rawValue: 10) }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .value10,
            ]
        }
    }

    public nonisolated struct StringValue: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var unlimited: Self { Self(rawValue: "unlimited") }

        @_alwaysEmitIntoClient
        public static var noneValue: Self { Self(rawValue: "none") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .unlimited,
                .noneValue,
            ]
        }
    }
}
