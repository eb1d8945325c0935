// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
        .required("name", String.self),
        .optional("age", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int, name: String, age: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.name = name
        self.age = age
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(1) }
        set { _fields.setString(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var age: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }
}
