// MARK: - Models/Car.swift

public nonisolated struct Car: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("wheels", Int.self),
        .optional("doors", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(wheels: Int? = nil, doors: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.wheels = wheels
        self.doors = doors
    }

    @_alwaysEmitIntoClient
    public var wheels: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var doors: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}

// MARK: - Models/Vehicle.swift

public nonisolated struct Vehicle: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("wheels", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(wheels: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.wheels = wheels
    }

    @_alwaysEmitIntoClient
    public var wheels: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}
