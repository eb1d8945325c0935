// MARK: - Models/Cat.swift

public nonisolated struct Cat: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("petType", String.self),
        .optional("lives", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(petType: String? = nil, lives: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.petType = petType
        self.lives = lives
    }

    @_alwaysEmitIntoClient
    public var petType: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var lives: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}

// MARK: - Models/Other.swift

public nonisolated struct Other: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("petType", String.self),
        .optional("note", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(petType: String? = nil, note: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.petType = petType
        self.note = note
    }

    @_alwaysEmitIntoClient
    public var petType: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var note: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}

// MARK: - Models/Pet.swift

public nonisolated enum Pet: UnionModel {
    case cat(Cat)
    case other(Other)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "petType",
        [
            .init(Cat.self, tags: ["Cat"]) { .cat($0) },
            .init(Other.self, tags: ["Other"], isFallback: true) { .other($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .cat(let value): value
        case .other(let value): value
        case .unknown(let value): value
        }
    }
}
