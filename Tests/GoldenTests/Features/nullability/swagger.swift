// MARK: - Models/Dog.swift

public nonisolated struct Dog: ObjectModel {
    public static let layout = ObjectLayout([
        .required("name", String.self, nullable: true),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String?) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
