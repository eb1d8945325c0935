// MARK: - Models/Event.swift

public import Foundation
import FormatsWithoutTypeRuntime

public nonisolated struct Event: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("at", Date.self),
        .optional("count", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(at: Date? = nil, count: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.at = at
        self.count = count
    }

    @_alwaysEmitIntoClient
    public var at: Date? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var count: Int? {
        get { _fields.optionalInt(1) }
        set { _fields.setOptionalInt(1, newValue) }
    }
}
