// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct DatePayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("date", CalendarDate.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(date: CalendarDate? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.date = date
    }

    @_alwaysEmitIntoClient
    public var date: CalendarDate? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }
}
