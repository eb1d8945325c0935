// MARK: - Models/Cat.swift

public nonisolated struct Cat: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("kind", String.self),
        .required("lives", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(lives: Int, kind: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.lives = lives
    }

    @_alwaysEmitIntoClient
    public var kind: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var lives: Int {
        get { _fields.int(1) }
        set { _fields.setInt(1, newValue) }
    }
}

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("kind", String.self),
        .required("barks", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(barks: Bool, kind: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.barks = barks
    }

    @_alwaysEmitIntoClient
    public var kind: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var barks: Bool {
        get { _fields.bool(1) }
        set { _fields.setBool(1, newValue) }
    }
}

// MARK: - Models/Pet.swift

public nonisolated enum Pet: UnionModel {
    case cat(Cat)
    case dog(Dog)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "kind",
        [
            .init(Cat.self, tags: ["Cat"]) { .cat($0) },
            .init(Dog.self, tags: ["Dog"]) { .dog($0) },
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
