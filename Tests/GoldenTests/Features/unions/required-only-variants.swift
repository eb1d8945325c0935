// MARK: - Models/Query.swift

public nonisolated struct Query: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("id", Int.self),
        .optional("name", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int? = nil, name: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.name = name
    }

    @_alwaysEmitIntoClient
    public var id: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
