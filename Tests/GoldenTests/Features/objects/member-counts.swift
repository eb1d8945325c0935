// MARK: - Models/Filter.swift

public nonisolated struct Filter: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", Int.self),
        .optional("b", Int.self),
        .optional("c", Int.self),
    ], where: [.minProperties(1), .maxProperties(2)])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: Int? = nil, b: Int? = nil, c: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
        self.b = b
        self.c = c
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

    @_alwaysEmitIntoClient
    public var c: Int? {
        get { _fields.optionalInt(2) }
        set { _fields.setOptionalInt(2, newValue) }
    }
}
