// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .optional("tags", [String].self),
        .optional("age", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil, tags: [String]? = nil, age: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.tags = tags
        self.age = age
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var tags: [String]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }

    @_alwaysEmitIntoClient
    public var age: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }
}
