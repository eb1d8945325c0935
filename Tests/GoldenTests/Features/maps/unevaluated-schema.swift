// MARK: - Models/Car.swift

public nonisolated struct Car: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("wheels", Int.self),
        .additional(String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(wheels: Int? = nil, additionalProperties: [String: String] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.wheels = wheels
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var wheels: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: String] {
        get { _fields.additional(1) }
        set { _fields.setAdditional(1, newValue) }
        _modify { yield &_fields[changingAdditional: 1] }
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
