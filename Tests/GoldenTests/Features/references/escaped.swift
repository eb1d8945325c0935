// MARK: - Models/Box.swift

public nonisolated struct Box: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a/b ~c", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(aBTildeC: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.aBTildeC = aBTildeC
    }

    @_alwaysEmitIntoClient
    public var aBTildeC: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}

// MARK: - Models/Holder.swift

public nonisolated struct Holder: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", PetV1.self),
        .optional("b", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: PetV1? = nil, b: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
        self.b = b
    }

    @_alwaysEmitIntoClient
    public var a: PetV1? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var b: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}

// MARK: - Models/PetV1.swift

public nonisolated struct PetV1: ObjectModel {
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
