// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

public nonisolated struct Growing: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("next", Growing.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(next: Growing? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.next = next
    }

    @_alwaysEmitIntoClient
    public var next: Growing? {
        get { _fields.optionalValue(0) }
        set { _fields.setOptionalValue(0, newValue) }
        _modify { yield &_fields[changingOptional: 0] }
    }
}
