// Generated from one-of.yaml. Changes are lost when it is generated again.

import OneOfRuntime

public nonisolated struct Circle: ObjectModel {
    public static let layout = ObjectLayout([
        .required("kind", String.self),
        .required("radius", Double.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(kind: String, radius: Double) {
        self.init(_fields: Fields(Self.layout))
        self.kind = kind
        self.radius = radius
    }

    @_alwaysEmitIntoClient
    public var kind: String {
        get { _fields.string(0) }
        set { _fields.setString(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var radius: Double {
        get { _fields.double(1) }
        set { _fields.setDouble(1, newValue) }
    }
}
