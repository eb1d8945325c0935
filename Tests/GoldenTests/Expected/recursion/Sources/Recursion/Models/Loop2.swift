// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public nonisolated struct Loop2: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("loop", Loop.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(loop: Loop? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.loop = loop
    }

    @_alwaysEmitIntoClient
    public var loop: Loop? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
