// Generated from parameter-styles.yaml. Changes are lost when it is generated again.

import ParameterStylesRuntime

public nonisolated struct Color: ObjectModel {
    public static let layout = ObjectLayout([
        .required("R", Int.self),
        .required("G", Int.self),
        .required("B", Int.self),
    ])

    public var _fields: Fields

    public init(_fields: Fields) {
        self._fields = _fields
    }

    @_alwaysEmitIntoClient
    public init(r: Int, g: Int, b: Int) {
        self.init(_fields: Fields(Self.layout))
        self.r = r
        self.g = g
        self.b = b
    }

    @_alwaysEmitIntoClient
    public var r: Int {
        get { _fields.int(0) }
        set { _fields.setInt(0, newValue) }
    }

    @_alwaysEmitIntoClient
    public var g: Int {
        get { _fields.int(1) }
        set { _fields.setInt(1, newValue) }
    }

    @_alwaysEmitIntoClient
    public var b: Int {
        get { _fields.int(2) }
        set { _fields.setInt(2, newValue) }
    }
}
