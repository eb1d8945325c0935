// MARK: - Models/Holder.swift

public nonisolated struct Holder: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("id", ID.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: ID? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var id: ID? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    public nonisolated enum ID: UnionModel {
        case string(String)
        case integer(Int)
        /// A value that is none of the others, as it came.
        case unknown(JSONValue)

        public static let variants = UnionVariants<Self>(
            [
                .init(String.self) { .string($0) },
                .init(Int.self) { .integer($0) },
            ],
            unknown: { .unknown($0) }
        )

        public var value: any JSONCodable {
            switch self {
            case .string(let value): value
            case .integer(let value): value
            case .unknown(let value): value
            }
        }
    }
}

// MARK: - Models/ID.swift

public nonisolated enum ID: UnionModel {
    case string(String)
    case integer(Int)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(String.self) { .string($0) },
            .init(Int.self) { .integer($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .string(let value): value
        case .integer(let value): value
        case .unknown(let value): value
        }
    }
}
