// MARK: - Models/Cat.swift

public nonisolated struct Cat: ObjectModel {
    public static let layout = ObjectLayout([
        .required("petType", String.self),
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(petType: String, name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.petType = petType
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var petType: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("petType", String.self),
        .optional("name", String.self),
        .optional("barks", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(petType: String, name: String? = nil, barks: Bool? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.petType = petType
        self.name = name
        self.barks = barks
    }

    @_alwaysEmitIntoClient
    public var petType: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var barks: Bool? {
        get { _fields.optionalBool(2) }
        set { _fields.setOptionalBool(2, newValue) }
    }
}

// MARK: - Models/Pet.swift

public nonisolated enum Pet: UnionModel {
    case cat(Cat)
    case dog(Dog)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "petType",
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
