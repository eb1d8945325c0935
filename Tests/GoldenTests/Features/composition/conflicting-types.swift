// MARK: - Models/Both.swift

public nonisolated struct Both: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("id", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
    }

    @_alwaysEmitIntoClient
    public var id: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}

// MARK: - Warnings

// 13:41: warning: 'id' has another type here than in the schemas before, and no value is of both; this one is generated [conflicting-types]
