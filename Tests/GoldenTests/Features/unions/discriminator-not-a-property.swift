// MARK: - Models/Cat.swift

public nonisolated struct Cat: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("lives", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(lives: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.lives = lives
    }

    @_alwaysEmitIntoClient
    public var lives: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("barks", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(barks: Bool? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.barks = barks
    }

    @_alwaysEmitIntoClient
    public var barks: Bool? {
        get { _fields.optionalBool(0) }
        set { _fields.setOptionalBool(0, newValue) }
    }
}

// MARK: - Models/Pet.swift

public nonisolated enum Pet: UnionModel {
    case cat(Cat)
    case dog(Dog)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "type",
        [
            .init(Cat.self, tags: ["cat"]) { .cat($0) },
            .init(Dog.self, tags: ["dog"]) { .dog($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .cat(let value): value
        case .dog(let value): value
        case .unknown(let value): value
        }
    }
}
