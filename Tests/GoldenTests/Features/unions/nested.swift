// MARK: - Models/Animal.swift

public nonisolated enum Animal: UnionModel {
    case pet(Pet)
    case fish(Fish)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Pet.self) { .pet($0) },
            .init(Fish.self) { .fish($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .pet(let value): value
        case .fish(let value): value
        case .unknown(let value): value
        }
    }
}

// MARK: - Models/Cat.swift

public nonisolated struct Cat: ObjectModel {
    public static let layout = ObjectLayout([
        .required("kind", Kind.self),
        .optional("lives", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(kind: Kind = .cat, lives: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.lives = lives
    }

    @_alwaysEmitIntoClient
    public var kind: Kind {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var lives: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    public nonisolated struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var cat: Self { Self(rawValue: "cat") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .cat,
            ]
        }
    }
}

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("kind", Kind.self),
        .optional("barks", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(kind: Kind = .dog, barks: Bool? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.barks = barks
    }

    @_alwaysEmitIntoClient
    public var kind: Kind {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var barks: Bool? {
        get { _fields.optionalBool(1) }
        set { _fields.setOptionalBool(1, newValue) }
    }

    public nonisolated struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var dog: Self { Self(rawValue: "dog") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .dog,
            ]
        }
    }
}

// MARK: - Models/Fish.swift

public nonisolated struct Fish: ObjectModel {
    public static let layout = ObjectLayout([
        .required("kind", Kind.self),
        .optional("fins", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(kind: Kind = .fish, fins: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.fins = fins
    }

    @_alwaysEmitIntoClient
    public var kind: Kind {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var fins: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    public nonisolated struct Kind: OpenEnum {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        @_alwaysEmitIntoClient
        public static var fish: Self { Self(rawValue: "fish") }

        /// The values that the document lists. Others are possible: a server may add some at any time.
        public static var allCases: [Self] {
            [
                .fish,
            ]
        }
    }
}

// MARK: - Models/Pet.swift

public nonisolated enum Pet: UnionModel {
    case cat(Cat)
    case dog(Dog)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(Cat.self) { .cat($0) },
            .init(Dog.self) { .dog($0) },
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
