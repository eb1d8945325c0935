// MARK: - Models/Search.swift

public nonisolated struct Search: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("name", String.self),
        .optional("id", Int.self),
        .optional("limit", Int.self),
        .optional("cursor", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(name: String? = nil, id: Int? = nil, limit: Int? = nil, cursor: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.name = name
        self.id = id
        self.limit = limit
        self.cursor = cursor
    }

    @_alwaysEmitIntoClient
    public var name: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var id: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var limit: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }

    @_alwaysEmitIntoClient
    public var cursor: String? {
        get { _fields.optionalString(3) }
        set { _fields.setOptionalString(3, newValue) }
    }
}
