// MARK: - Models/Both.swift

public nonisolated struct Both: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", Int.self),
        .optional("b", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: Int? = nil, b: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
        self.b = b
    }

    @_alwaysEmitIntoClient
    public var a: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var b: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}
