// MARK: - Models/Tool.swift

public nonisolated enum Tool: UnionModel {
    case string(StringValue)
    case named(Named)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(StringValue.self) { .string($0) },
            .init(Named.self) { .named($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .string(let value): value
        case .named(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct StringValue: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var auto: Self { Self(rawValue: "auto") }

        @_alwaysEmitIntoClient
        public static var noneValue: Self { Self(rawValue: "none") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .auto,
                .noneValue,
            ]
        }
    }

    public nonisolated struct Named: ObjectModel {
        public static let layout = ObjectLayout([
            .required("name", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(name: String) {
            self.init(_fields: Fields(Self.layout))
            self.name = name
        }

        @_alwaysEmitIntoClient
        public var name: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }
    }
}
