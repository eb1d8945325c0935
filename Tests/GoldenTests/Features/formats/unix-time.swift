// MARK: - Models/Event.swift

public nonisolated struct Event: ObjectModel {
    public static let layout = ObjectLayout([
        .required("at", UnixTime.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(at: UnixTime) {
        self.init(_fields: Fields(Self.layout))
        self.at = at
    }

    @_alwaysEmitIntoClient
    public var at: UnixTime {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }
}
