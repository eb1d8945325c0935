// MARK: - Models/Closed.swift

public nonisolated struct Closed: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
    }

    @_alwaysEmitIntoClient
    public var a: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}

// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .additional(JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.additionalProperties = additionalProperties
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    /// The properties that the document does not name.
    @_alwaysEmitIntoClient
    public var additionalProperties: [String: JSONValue] {
        get { _fields.additional(1) }
        set { _fields.setAdditional(1, newValue) }
        _modify { yield &_fields[changingAdditional: 1] }
    }
}
