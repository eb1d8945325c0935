// MARK: - Models/Event.swift

public import Foundation
import FormatsDateTimeRuntime

public nonisolated struct Event: ObjectModel {
    public static let layout = ObjectLayout([
        .required("at", Date.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(at: Date) {
        self.init(_fields: Fields(Self.layout))
        self.at = at
    }

    @_alwaysEmitIntoClient
    public var at: Date {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
    }
}
