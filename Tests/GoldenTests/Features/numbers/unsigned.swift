// MARK: - Models/Token.swift

public nonisolated struct Token: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", UInt64.self),
        .optional("other", UInt64.self, where: [.minimum(1)]),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: UInt64, other: UInt64? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.other = other
    }

    @_alwaysEmitIntoClient
    public var id: UInt64 {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var other: UInt64? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }
}
