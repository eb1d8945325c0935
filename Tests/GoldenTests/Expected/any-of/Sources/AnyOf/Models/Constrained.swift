// Generated from any-of.yaml. Changes are lost when it is generated again.

import AnyOfRuntime

public nonisolated struct Constrained: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", String.self),
        .optional("b", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: String? = nil, b: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
        self.b = b
    }

    @_alwaysEmitIntoClient
    public var a: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var b: String? {
        get { _fields.optionalString(1) }
        set { _fields.setOptionalString(1, newValue) }
    }
}
