// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct ArrayPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("array", [StringPayload].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(array: [StringPayload]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.array = array
    }

    @_alwaysEmitIntoClient
    public var array: [StringPayload]? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
