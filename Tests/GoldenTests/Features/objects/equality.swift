// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self),
        .optional("tags", [String].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String, tags: [String]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.tags = tags
    }

    @_alwaysEmitIntoClient
    public var name: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var tags: [String]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
