// Generated from open-enums.yaml. Changes are lost when it is generated again.

import OpenEnumsRuntime

public nonisolated enum Mixed: UnionModel {
    case string(StringValue)
    case integer(Integer)
    case boolean(Bool)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(StringValue.self) { .string($0) },
            .init(Integer.self) { .integer($0) },
            .init(Bool.self) { .boolean($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .string(let value): value
        case .integer(let value): value
        case .boolean(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct StringValue: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var a: Self { Self(rawValue: "a") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .a,
            ]
        }
    }

    public nonisolated struct Integer: OpenEnum {
        public let rawValue: Int

        public init(rawValue: Int) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var value1: Self { Self(rawValue: 1) }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .value1,
            ]
        }
    }
}
