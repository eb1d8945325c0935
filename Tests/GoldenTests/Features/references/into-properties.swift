// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("chip", Chip.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(chip: Chip? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.chip = chip
    }

    @_alwaysEmitIntoClient
    public var chip: Chip? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    public nonisolated struct Chip: ObjectModel {
        public static let layout = ObjectLayout([
            .optional("id", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(id: Int? = nil) {
            self.init(_fields: Fields(Self.layout))
            self.id = id
        }

        @_alwaysEmitIntoClient
        public var id: Int? {
            get { _fields.optionalInt(0) }
            set { _fields.setOptionalInt(0, newValue) }
        }
    }
}

// MARK: - Models/Owner.swift

public nonisolated struct Owner: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("dog", Dog.self),
        .optional("chip", Dog.Chip.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(dog: Dog? = nil, chip: Dog.Chip? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.dog = dog
        self.chip = chip
    }

    @_alwaysEmitIntoClient
    public var dog: Dog? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var chip: Dog.Chip? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
