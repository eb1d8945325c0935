// MARK: - Models/Event.swift

public nonisolated struct Event: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("data", [String: JSONValue].self),
        .optional("labels", [String: JSONValue].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(data: [String: JSONValue]? = nil, labels: [String: JSONValue]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.data = data
        self.labels = labels
    }

    @_alwaysEmitIntoClient
    public var data: [String: JSONValue]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }

    @_alwaysEmitIntoClient
    public var labels: [String: JSONValue]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
