// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public nonisolated struct Polygon: ObjectModel {
    public static let layout = ObjectLayout([
        .required("kind", String.self),
        .optional("sides", [Double].self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(kind: String, sides: [Double]? = nil) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.sides = sides
    }

    @_alwaysEmitIntoClient
    public var kind: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var sides: [Double]? {
        get { _fields.optionalValue(1) }
        set { _fields.setOptionalValue(1, newValue) }
        _modify { yield &_fields[changingOptional: 1] }
    }
}
