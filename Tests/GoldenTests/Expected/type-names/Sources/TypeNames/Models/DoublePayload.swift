// Generated from type-names.yaml. Changes are lost when it is generated again.

import TypeNamesRuntime

public nonisolated struct DoublePayload: ObjectModel {
    public static let layout = ObjectLayout([
        .optional("double", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(double: Double? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.double = double
    }

    @_alwaysEmitIntoClient
    public var double: Double? {
        get { _fields.optionalDouble(0) }
        set { _fields.setOptionalDouble(0, newValue) }
    }
}
