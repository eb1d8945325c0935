// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct OptionalPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("value", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(value: Int? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.value = value
    }

    @_alwaysEmitIntoClient
    public var value: Int? {
        get { _fields.optionalInt(0) }
        set { _fields.setOptionalInt(0, newValue) }
    }
}
