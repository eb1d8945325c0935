// MARK: - Models/Item.swift

public nonisolated struct Item: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }
}

// MARK: - Models/OneOrMany.swift

public nonisolated enum OneOrMany: UnionModel {
    case item(Item)
    case array([Item])
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Item.self) { .item($0) },
            .init([Item].self) { .array($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .item(let value): value
        case .array(let value): value
        case .unknown(let value): value
        }
    }
}
