// MARK: - Models/Item.swift

public nonisolated struct Item: ObjectModel {
    public static let layout = ObjectLayout([
        .required("id", Int.self),
        .optional("payload", JSONValue.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(id: Int, payload: JSONValue? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.id = id
        self.payload = payload
    }

    @_alwaysEmitIntoClient
    public var id: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var payload: JSONValue? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
    }
}
