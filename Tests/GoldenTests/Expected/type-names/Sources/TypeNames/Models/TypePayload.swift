// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct TypePayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("type", TypePayload.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(type: TypePayload? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.type = type
    }

    @_alwaysEmitIntoClient
    public var type: TypePayload? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
