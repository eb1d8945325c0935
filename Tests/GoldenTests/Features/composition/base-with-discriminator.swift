// MARK: - Models/Cat.swift

public nonisolated struct Cat: ObjectModel {
    public static let layout = ObjectLayout([
        .required("petType", String.self),
        .optional("name", String.self),
        .optional("lives", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(petType: String, name: String? = nil, lives: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.petType = petType
        self.name = name
        self.lives = lives
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
    public var lives: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }
}

// MARK: - Models/Cow.swift

public nonisolated struct Cow: ObjectModel {
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

// MARK: - Models/Owner.swift

public nonisolated struct Owner: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("pets", [Pet].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(pets: [Pet]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.pets = pets
    }

    @_alwaysEmitIntoClient
    public var pets: [Pet]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}

// MARK: - Models/Pet.swift

public nonisolated enum Pet: UnionModel {
    case cat(Cat)
    case dog(Dog)
    case cow(Cow)
    case base(Base)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        discriminator: "petType",
        [
            .init(Cat.self, tags: ["Cat"]) { .cat($0) },
            .init(Dog.self, tags: ["Dog"]) { .dog($0) },
            .init(Cow.self, tags: ["Cow"]) { .cow($0) },
            .init(Base.self, tags: ["Pet"]) { .base($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .cat(let value): value
        case .dog(let value): value
        case .cow(let value): value
        case .base(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct Base: ObjectModel {
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
}
