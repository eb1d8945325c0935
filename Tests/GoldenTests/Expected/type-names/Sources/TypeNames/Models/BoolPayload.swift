// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct BoolPayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("bool", Bool.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(bool: Bool? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.bool = bool
    }

    @_alwaysEmitIntoClient
    public var bool: Bool? {
        get { _fields.optionalBool(0) }
        set { _fields.setOptionalBool(0, newValue) }
    }
}
