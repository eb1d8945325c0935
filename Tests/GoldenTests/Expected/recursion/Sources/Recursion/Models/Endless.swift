// Generated from recursion.yaml. Changes are lost when it is generated again.

import RecursionRuntime

/// No value of this type can exist.
public nonisolated struct Endless: ObjectModel {
    public static let layout = ObjectLayout([
        .required("self", Endless.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(selfValue: Endless) {
        self.init(_fields: Fields(Self.layout))
        self.selfValue = selfValue
    }

    /// No value of this type can exist.
    @_alwaysEmitIntoClient
    public var selfValue: Endless {
        get { _fields.value(0) }
        set { _fields.setValue(0, newValue) }
        _modify { yield &_fields[changing: 0] }
    }
}
