// Generated from nullability.yaml. Changes are lost when it is generated again.

import NullabilityRuntime

public nonisolated struct Plain: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("a", String.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(a: String? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.a = a
    }

    @_alwaysEmitIntoClient
    public var a: String? {
        get { _fields.optionalString(0) }
        set { _fields.setOptionalString(0, newValue) }
    }
}
