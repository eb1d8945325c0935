// MARK: - Models/Person.swift

public nonisolated struct Person: ObjectModel {
    public static let layout = ObjectLayout([
        .required("born", CalendarDate.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(born: CalendarDate) {
        self.init(_fields: Fields(Self.layout))
        self.born = born
    }

    @_alwaysEmitIntoClient
    public var born: CalendarDate {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }
}
