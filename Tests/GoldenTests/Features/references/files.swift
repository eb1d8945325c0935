// MARK: - Models/Money.swift

public nonisolated struct Money: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("cents", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(cents: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.cents = cents
    }

    @_alwaysEmitIntoClient
    public var cents: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}

// MARK: - Models/Owner.swift

public nonisolated struct Owner: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("pet", Pet.self),
        .optional("money", Money.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(pet: Pet? = nil, money: Money? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.pet = pet
        self.money = money
    }

    @_alwaysEmitIntoClient
    public var pet: Pet? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var money: Money? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}

// MARK: - Models/Pet.swift

public nonisolated struct Pet: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
