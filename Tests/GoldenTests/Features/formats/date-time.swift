// MARK: - Models/Event.swift

public import Foundation
import FormatsDateTimeRuntime

public nonisolated struct Event: ObjectModel {
    public static let layout = ObjectLayout([
        .required("at", Date.self),
        .optional("others", [Date].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(at: Date, others: [Date]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.at = at
        self.others = others
    }

    @_alwaysEmitIntoClient
    public var at: Date {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var others: [Date]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
