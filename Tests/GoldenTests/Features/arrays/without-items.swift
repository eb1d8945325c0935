// MARK: - Models/Bag.swift

public nonisolated struct Bag: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("things", [JSONValue].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(things: [JSONValue]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.things = things
    }

    @_alwaysEmitIntoClient
    public var things: [JSONValue]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
